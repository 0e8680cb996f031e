/** The storage of published charts that this worker is bound to. */
import type { D1Database } from '@cloudflare/workers-types';
import type { Context } from 'hono';
import { Unavailable } from '../http/faults.ts';
import type { ChartStore } from './chart-store.ts';
import { openD1ChartStore } from './d1-chart-store.ts';

/** @throws Unavailable where no database is bound */
export function openStore({ env }: Context): ChartStore {
	const { DB } = (env ?? {}) as { DB?: D1Database };
	if (DB === undefined) throw new Unavailable('this copy has no database');
	return openD1ChartStore(DB);
}
