/**
 * What readers and operators are promised. Bytes and requests are the same on every machine: tests
 * hold them (`tests/browser/budgets.test.ts`). Times are not: only `npm run bench` measures them.
 */
import type { Goal } from './goal.ts';

export const BUDGETS = {
	'embed-html': {
		what: '`/embed`: HTML with chart and table, brotli in passing (quality 4)',
		most: 15_000,
		unit: 'bytes'
	},
	'embed-script': {
		what: '`/embed`: its own script, brotli (quality 11)',
		most: 6_000,
		unit: 'bytes'
	},
	'embed-other-scripts': {
		what: '`/embed`: any other script (a framework), brotli',
		most: 0,
		unit: 'bytes'
	},
	'embed-requests': { what: '`/embed`: requests', most: 2, unit: 'requests' },
	'embed-third-party': { what: '`/embed`: requests to anyone else', most: 0, unit: 'requests' },
	'home-scripts': { what: '`/`: scripts, gzip', most: 8_000, unit: 'bytes' },
	'home-requests': { what: '`/`: requests', most: 8, unit: 'requests' },
	// An empty page of the framework is 26 KB.
	'compare-scripts': { what: '`/compare`: scripts, gzip', most: 106_000, unit: 'bytes' },
	'compare-requests': { what: '`/compare`: requests', most: 32, unit: 'requests' },
	'pages-html': {
		what: 'the heaviest of all pages: HTML, brotli in passing (quality 4)',
		most: 30_000,
		unit: 'bytes'
	},
	'pages-scripts': {
		what: 'the heaviest of all pages that are only read: scripts, gzip',
		most: 8_000,
		unit: 'bytes'
	},
	'pages-requests': {
		what: 'the page with most requests, of those that are only read',
		most: 8,
		unit: 'requests'
	},
	// Three embeds stand on it as in an article.
	'help-scripts': { what: '`/embed-help`: scripts, gzip', most: 20_000, unit: 'bytes' },
	'help-requests': { what: '`/embed-help`: requests', most: 16, unit: 'requests' },
	'explorer-scripts': {
		what: '`/api/v1/docs/explore`: scripts, gzip, nearly all of it Swagger’s',
		most: 500_000,
		unit: 'bytes'
	},
	// Google calls anything below 0.1 good.
	'pages-shift': {
		what: 'the page that moves most under its reader: cumulative layout shift',
		most: 0.05,
		unit: 'shift'
	},
	// Cloudflare takes 3 MB on its free plan. Every importable source adds half a megabyte, and 0.95 MB
	// are the drawer of PNG pictures: what is left is room for features, spent with care.
	worker: { what: 'the worker, as it is uploaded, gzip', most: 1_600_000, unit: 'bytes' },
	// Cloudflare gives it a second. Data and words wait until somebody asks.
	'start-runs': {
		what: 'the worker’s start: runs of functions and blocks',
		most: 2_000,
		unit: 'runs'
	}
} as const satisfies Record<string, Goal>;

export type BudgetName = keyof typeof BUDGETS;

export const BUDGET_NAMES = Object.keys(BUDGETS) as readonly BudgetName[];

export const TIMED_GOALS = {
	'api-answer': {
		what: 'API answer, p50',
		most: 2,
		unit: 'times',
		cure: 'An empty route sends nothing: what is left is the bytes of the answer and the headers that say what it is.'
	},
	'api-throughput': {
		what: 'API answer, all turns (1.43 times is 70 % of the throughput)',
		most: 1 / 0.7,
		unit: 'times'
	},
	'api-slowest': { what: 'API answer, p99', most: 10, unit: 'milliseconds' },
	'png-drawing': { what: 'PNG of 1200 pixels, warm, p50', most: 60, unit: 'milliseconds' },
	'start-time': { what: 'the worker’s start, in workerd', most: 400, unit: 'milliseconds' },
	'answer-of-rows': {
		what: 'API answer worked out anew, of the time of rows of D1, inside the worker',
		most: 1,
		unit: 'times'
	},
	'png-of-resvg': {
		what: 'PNG of seven lines, of the time that resvg alone takes for the same SVG',
		most: 1.5,
		unit: 'times'
	},
	redraw: {
		what: 'a change in the workbench of all areas that the build holds, processor four times slower, p95',
		most: 100,
		unit: 'milliseconds',
		cure: 'About half is the server, which works out and draws the chart anew, beside the slowed browser on the same machine. Texts and notes that only who asks for them reads could follow the drawing, as its points do.'
	},
	'lighthouse-points': {
		what: 'Lighthouse on a phone, points short of 100 in its weakest category',
		most: 2,
		unit: 'points'
	},
	'claims-answer': { what: 'claim check, an answer, p50', most: 20, unit: 'milliseconds' },
	'import-time': { what: 'import of a whole file', most: 5, unit: 'seconds' },
	'import-memory': {
		what: 'import of a whole file, memory at its peak',
		most: 500,
		unit: 'megabytes'
	}
} as const satisfies Record<string, Goal>;

/** Beside other ways to put the same chart into an article; of theirs, ours takes so much. */
export const READER_GOALS = {
	'bytes-of-highcharts': {
		what: 'our embed’s bytes, of those of Highcharts with accessibility and export',
		most: 0.1,
		unit: 'times',
		cure: 'What weighs: one chart drawn for three widths, its table, what tooltip and keyboard read, the styles.'
	},
	'bytes-of-lightest': {
		what: 'our embed’s bytes, of those of the lightest library',
		most: 1,
		unit: 'times'
	},
	'paint-of-soonest': {
		what: 'our embed’s first paint, of that of the soonest library',
		most: 0.4,
		unit: 'times',
		cure: 'A bare SVG page, one request and its answer, is the floor: its row says how near it comes, and where it misses the goal too nothing can meet it. Between it and ours are the bytes before the drawing.'
	},
	'paint-of-bare': {
		what: 'our embed’s first paint, of that of a bare SVG page',
		most: 1.5,
		unit: 'times'
	}
} as const satisfies Record<string, Goal>;

export const MEMORY_GOALS = {
	'soak-errors': {
		what: 'soak: answers that are not what they should be',
		most: 0,
		unit: 'requests'
	},
	'heap-growth': {
		what: 'soak: what the worker holds, growth a thousand answers',
		most: 0.5,
		unit: 'megabytes'
	},
	// A worker has 128 MB; pictures need their part of it while they are drawn.
	'heap-most': { what: 'soak: what the worker holds at most', most: 64, unit: 'megabytes' }
} as const satisfies Record<string, Goal>;
