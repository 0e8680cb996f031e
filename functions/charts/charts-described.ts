/** What the OpenAPI document says about published charts. */
import * as v from 'valibot';
import { describeRead } from '../openapi/describe.ts';
import { describeWrite } from '../openapi/describe-write.ts';
import { ChartBody, CorrectionBody, ExportBody } from './chart-body.ts';
import type { ChartAnswer, ChartExport, ChartPublished } from './charts-schema.ts';

const LONGEST_VERSION = /^[1-9]\d{0,3}$/;

/** `v`: a version; without it the newest. */
export const READ_FIELDS = {
	schema: v.object({
		v: v.optional(
			v.pipe(
				v.string(),
				v.regex(LONGEST_VERSION, ({ input }) => `not a version: ${input}`),
				v.transform((text) => Number.parseInt(text, 10))
			)
		)
	}),
	allowed: { v: ['the number of a version, such as 1'] }
};

const QUERY = 'measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2008..2024';
const ID = 'f4k2m9x0qa';
const URL_SHOWN = `https://bilans.example/c/${ID}`;
const TEXTS = { title: 'Two budgets', note: null, events: [], release: '2025-04' };
const CHART = `${QUERY}&release=2025-04&title=Two%20budgets`;
const PUBLISHED = '2026-05-04T09:30:00.000Z';
const VERSION = { version: 1, published: PUBLISHED, ...TEXTS, chart: CHART };
const EMBED_URL = `${URL_SHOWN}/embed?${CHART}`;

const CHART_SHOWN: ChartAnswer = {
	id: ID,
	...VERSION,
	latest: 1,
	url: URL_SHOWN,
	embed_url: EMBED_URL
};
const PUBLISHED_SHOWN: ChartPublished = {
	id: ID,
	version: 1,
	url: URL_SHOWN,
	embed_url: EMBED_URL,
	edit_url: `${URL_SHOWN}/edit#q1nZ3xWkR0u7s9bVd2LwYg`
};
const EXPORT_SHOWN: ChartExport = {
	charts: [{ id: ID, url: URL_SHOWN, created: PUBLISHED, versions: [VERSION] }]
};

const PATH = { id: { description: 'Id of a published chart.', example: ID } };
const KEEPS_KEY = 'The key travels as `Authorization: Bearer …`, never in an address.';

export const DESCRIBED = {
	read: describeRead({
		id: 'readChart',
		summary: 'A published chart',
		description: 'What its editor published: words, release, and the query string that draws it.',
		path: PATH,
		fields: READ_FIELDS,
		answer: 'Chart',
		needsStorage: true,
		examples: [],
		shown: { summary: 'A pinned chart', value: CHART_SHOWN }
	}),
	export: describeWrite({
		id: 'exportChart',
		summary: 'All versions of a chart of one’s own',
		description: `Everything that is kept about the chart, except the hash of its key. ${KEEPS_KEY}`,
		path: PATH,
		needsKey: true,
		answer: { status: 200, name: 'ChartExport', shown: EXPORT_SHOWN }
	}),
	exportMany: describeWrite({
		id: 'exportCharts',
		summary: 'All versions of several charts of one’s own',
		description: 'All or none: one wrong key refuses all.',
		body: ExportBody,
		answer: { status: 200, name: 'ChartExport', shown: EXPORT_SHOWN }
	}),
	publish: describeWrite({
		id: 'publishChart',
		summary: 'Publish a chart',
		description:
			'Keeps a chart with its editor’s words under an address of its own. From pages of this copy, and from programs; a page of another origin is refused.',
		body: ChartBody,
		answer: { status: 201, name: 'ChartPublished', shown: PUBLISHED_SHOWN }
	}),
	correct: describeWrite({
		id: 'correctChart',
		summary: 'Correct a chart',
		description: `Makes a new version of what is sent and what was; older versions stay reachable. ${KEEPS_KEY}`,
		path: PATH,
		needsKey: true,
		body: CorrectionBody,
		answer: { status: 200, name: 'Chart', shown: CHART_SHOWN }
	}),
	delete: describeWrite({
		id: 'deleteChart',
		summary: 'Take a chart back',
		description: `Deletes all its versions; its address answers 410 from then on. ${KEEPS_KEY}`,
		path: PATH,
		needsKey: true,
		answer: { status: 204 }
	})
};
