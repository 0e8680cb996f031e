/** What an editor sends: a chart's query string and the words around it. Plain text only. */
import * as v from 'valibot';
import { ALLOWED_EVENTS, EventsField, formatEvents } from '../../src/lib/charts/spec/events.ts';
import { CURATED_IDS } from '../../src/lib/figures/curated-events.ts';
import { PlainText } from '../../src/lib/charts/spec/plain-text.ts';

const MOST_TITLE = 200;
const MOST_NOTE = 600;
const MOST_QUERY = 2000;
const MOST_EXPORTED = 50;

const Words = (most: number) => v.nullable(PlainText(most));

/** `~` parts the events of an address. */
const Event = v.union([
	v.strictObject({
		year: v.pipe(v.number(), v.integer()),
		text: v.pipe(v.string(), v.excludes('~', 'an event holds no ~'))
	}),
	v.strictObject({ id: v.picklist(CURATED_IDS) })
]);
/** As a list, or as in an address: `2022:Invasion of Ukraine~2014:…`. The address’s rules hold. */
const Events = v.pipe(
	v.union(
		[
			v.string(),
			v.pipe(
				v.array(Event),
				v.transform((events) => formatEvents(events))
			)
		],
		'neither a list of events nor events as in an address'
	),
	EventsField
);
const Query = v.pipe(
	v.string(),
	v.maxLength(MOST_QUERY, `the query is too long: at most ${String(MOST_QUERY)} characters`)
);
const Release = v.pipe(
	v.string(),
	v.regex(/^(\d{4}-\d{2}(\.\d)?|latest)$/, ({ input }) => `not a release: ${input}`)
);

const TEXTS = {
	title: v.optional(
		v.pipe(
			Words(MOST_TITLE),
			v.description('Of one line; without it that of the query, else the computed one.')
		)
	),
	note: v.optional(Words(MOST_NOTE)),
	events: v.optional(v.pipe(Events, v.description('Marks on the time axis.')))
};

/** A chart to publish. */
export const ChartBody = v.strictObject({
	...TEXTS,
	chart: v.pipe(
		Query,
		v.description('The query string of a chart; with `release=` it stays as it is.')
	)
});
export type ChartBody = v.InferOutput<typeof ChartBody>;

/** A correction: what is left out stays. */
export const CorrectionBody = v.strictObject({
	...TEXTS,
	release: v.optional(
		v.pipe(Release, v.description('The release that the chart stays at; `latest`: it follows.'))
	),
	chart: v.optional(Query)
});
export type CorrectionBody = v.InferOutput<typeof CorrectionBody>;

/** Charts of one's own. */
export const ExportBody = v.strictObject({
	charts: v.pipe(
		v.array(v.strictObject({ id: v.string(), key: v.string() })),
		v.minLength(1),
		v.maxLength(MOST_EXPORTED, `at most ${String(MOST_EXPORTED)} charts at once`)
	)
});

/** Key of a body → what would do. */
export const ALLOWED_IN_BODIES: Readonly<Record<string, readonly string[]>> = {
	title: [`plain text of one line, of at most ${String(MOST_TITLE)} characters`],
	note: [`plain text of one line, of at most ${String(MOST_NOTE)} characters`],
	events: [...ALLOWED_EVENTS, '[{"year": 2022, "text": "Invasion of Ukraine"}]'],
	release: ['latest', 'the id of a release, such as 2025-04'],
	chart: ['the query string of a chart, such as measure=sipri-milex.constant-usd&areas=XKX~SRB'],
	charts: [`at most ${String(MOST_EXPORTED)} of {"id": "…", "key": "…"}`]
};
