/** The shapes of the answers about published charts. */
import * as v from 'valibot';
import { CURATED_IDS } from '../../src/lib/figures/curated-events.ts';

export const KeptEvents = v.array(
	v.union([
		v.object({ year: v.number(), text: v.string() }),
		v.object({ id: v.picklist(CURATED_IDS) })
	])
);
const Words = v.nullable(v.string());

const VERSION = {
	version: v.number(),
	published: v.pipe(v.string(), v.description('When this version was published, in UTC.')),
	title: v.pipe(Words, v.description('The editor’s own; null: the computed one.')),
	note: Words,
	events: KeptEvents,
	release: v.pipe(
		Words,
		v.description('The release that the chart stays at; null: it follows the newest.')
	),
	chart: v.pipe(
		v.string(),
		v.description('The whole chart as a query string, for /compare, /embed and /chart.svg.')
	)
};

export const ChartAnswer = v.object({
	id: v.string(),
	...VERSION,
	latest: v.pipe(v.number(), v.description('Number of the newest version.')),
	url: v.string(),
	embed_url: v.pipe(
		v.string(),
		v.description('For an iframe. Its query draws the chart when the database is away.')
	)
});
export type ChartAnswer = v.InferOutput<typeof ChartAnswer>;

/** @see edit_url: said once, and kept nowhere. */
export const ChartPublished = v.object({
	id: v.string(),
	version: v.number(),
	url: v.string(),
	embed_url: v.string(),
	edit_url: v.pipe(
		v.string(),
		v.description('Secret: whoever has it can correct and delete the chart. Said only now.')
	)
});
export type ChartPublished = v.InferOutput<typeof ChartPublished>;

export const ChartExport = v.object({
	charts: v.array(
		v.object({
			id: v.string(),
			url: v.string(),
			created: v.string(),
			versions: v.array(v.object(VERSION))
		})
	)
});
export type ChartExport = v.InferOutput<typeof ChartExport>;
