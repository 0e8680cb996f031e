/** Finds a chart for who holds its edit key. */
import type { Context } from 'hono';
import type { ChartStore, FoundChart } from './chart-store.ts';
import { hashKey, isSameHash } from './keys.ts';

/** No chart has it: an unknown id takes as long to refuse as a wrong key. */
const NO_HASH = '0'.repeat(64);

/** Null for an unknown id and for a wrong key alike. */
export async function findOwnChart(
	store: ChartStore,
	id: string,
	key: string
): Promise<FoundChart | null> {
	const [chart, hash] = await Promise.all([store.findChart(id, null), hashKey(key)]);
	return isSameHash(hash, chart?.keyHash ?? NO_HASH) ? chart : null;
}

/** `Authorization: Bearer …`, which logs and caches keep out of; empty where there is none. */
export function readEditKey(c: Context): string {
	return /^Bearer ([\w-]{1,64})$/.exec(c.req.header('Authorization') ?? '')?.[1] ?? '';
}
