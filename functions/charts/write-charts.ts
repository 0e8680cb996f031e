/** Publishes, corrects and takes back charts. Knows the storage's port and no request. */
import type { Asked } from '../../src/lib/charts/spec/problem.ts';
import type { Dataset } from '../../src/lib/dataset/dataset.ts';
import type { ChartBody, CorrectionBody } from './chart-body.ts';
import type { ChartStore, ChartVersion, FoundChart } from './chart-store.ts';
import { toCorrected, toDraft } from './compose-chart.ts';
import { hashKey, makeChartId, makeEditKey } from './keys.ts';

export interface WriteMeans {
	readonly store: ChartStore;
	readonly dataset: Dataset;
	readonly now: () => Date;
}

export interface NewChart {
	readonly id: string;
	readonly key: string;
	readonly version: ChartVersion;
}

/** Versions of all charts within an hour: more than a newsroom writes, less than fills a database. */
const MOST_IN_AN_HOUR = 1000;
const HOUR_MS = 3_600_000;
/** Of one chart. */
export const MOST_VERSIONS = 200;

export async function publishChart(body: ChartBody, means: WriteMeans): Promise<Asked<NewChart>> {
	const draft = toDraft(body, means.dataset);
	if (!draft.ok) return draft;
	const [id, key, created] = [makeChartId(), makeEditKey(), means.now().toISOString()];
	await means.store.addChart({ id, keyHash: await hashKey(key), created }, draft.value);
	return { ok: true, value: { id, key, version: { ...draft.value, version: 1, created } } };
}

/** Null where the chart has been taken back meanwhile. */
export async function correctChart(
	{ id, shown }: FoundChart & { readonly shown: ChartVersion },
	correction: CorrectionBody,
	{ store, dataset, now }: WriteMeans
): Promise<Asked<ChartVersion | null>> {
	const draft = toCorrected(shown, correction, dataset);
	if (!draft.ok) return draft;
	const created = now().toISOString();
	const version = await store.addVersion(id, draft.value, created);
	return { ok: true, value: version === null ? null : { ...draft.value, version, created } };
}

/** Whether this copy takes no more for now: a storage of finite size is shared by all. */
export async function isFull({ store, now }: WriteMeans): Promise<boolean> {
	const since = new Date(now().getTime() - HOUR_MS).toISOString();
	return (await store.countVersions(since)) >= MOST_IN_AN_HOUR;
}
