/**
 * The house's table of imports: which element may import which, and which packages. The rule
 * `house/imports` reads it; nothing else says who may import whom.
 */

/** `types`: only what `import type` erases. A list: only these files of the element. */
export type Access = 'values' | 'types' | readonly string[];

export interface Element {
	/** Folders or files, from the top of the repository. */
	readonly at: readonly string[];
	readonly may: Readonly<Record<string, Access>>;
	/** Packages by name (`hono` covers `hono/cors`), a prefix by its last `:` or `/`. */
	readonly outside: readonly string[];
	/** Packages of which only types may come. */
	readonly outsideTypes?: readonly string[];
}

const CHARTS = 'src/lib/charts';

export const ELEMENTS = {
	figures: { at: ['src/lib/figures'], may: {}, outside: [] },
	theme: { at: ['src/lib/theme'], may: {}, outside: [] },
	i18n: { at: ['src/lib/i18n'], may: { figures: 'types' }, outside: [] },
	dataset: {
		at: ['src/lib/dataset'],
		may: { figures: 'values' },
		outside: ['virtual:bilans-data']
	},
	/** The shapes of states, for maps. */
	boundaries: {
		at: ['src/lib/boundaries'],
		may: {},
		outside: ['topojson-client'],
		outsideTypes: ['topojson-specification']
	},
	spec: {
		at: [`${CHARTS}/spec`],
		// An address names its language.
		may: { figures: 'values', i18n: ['locale.ts'] },
		outside: ['valibot']
	},
	view: {
		at: [`${CHARTS}/view`],
		may: {
			figures: 'values',
			dataset: 'values',
			boundaries: 'values',
			spec: 'values',
			theme: 'values',
			i18n: 'values'
		},
		outside: ['d3-array', 'd3-geo', 'd3-scale']
	},
	draw: {
		at: [`${CHARTS}/draw`],
		may: { figures: 'types', view: 'types', theme: 'values', i18n: 'values' },
		outside: ['svelte', 'layerchart']
	},
	image: {
		at: [`${CHARTS}/image`],
		may: { draw: 'values', theme: 'values', view: 'values', i18n: 'types' },
		outside: ['svelte', '@resvg/resvg-wasm']
	},
	embed: {
		at: ['src/lib/embed'],
		may: {
			figures: 'types',
			spec: 'types',
			view: 'types',
			// What a drawing tells the script that brings it to life.
			draw: ['point-text.ts', 'script-data.ts'],
			i18n: 'values',
			theme: 'values'
		},
		outside: ['virtual:bilans-chart-script']
	},
	/** What a sentence claims, and which figures say the same. */
	claims: {
		at: ['src/lib/claims'],
		may: { figures: 'values', dataset: 'values', i18n: 'values' },
		outside: []
	},
	/** Which Bilans this is. */
	version: { at: ['package.json'], may: {}, outside: [] },
	functions: {
		at: ['functions'],
		may: {
			version: 'values',
			figures: 'values',
			dataset: 'values',
			claims: 'values',
			spec: 'values',
			view: 'values',
			i18n: 'values'
		},
		outside: ['hono', 'hono-openapi', 'valibot', '@valibot/to-json-schema'],
		outsideTypes: ['@cloudflare/workers-types']
	},
	ingest: {
		at: ['ingest'],
		may: {
			figures: 'values',
			i18n: ['areas/en.json'],
			dataset: ['tables.ts', 'extra-tables.ts', 'cell-name.ts']
		},
		outside: ['node:', 'hucre', 'csv-parse', 'fflate', 'topojson-client', 'topojson-simplify'],
		outsideTypes: ['topojson-specification']
	},
	build: {
		at: ['build'],
		may: { figures: 'values', dataset: 'values', i18n: ['locale.ts'] },
		// The chart script is bundled apart from the pages, by the same bundler.
		outside: ['node:', '@cfworker/json-schema', 'csv-parse', 'fflate', 'valibot', 'vite']
	},
	/** The one place where the pages' worker takes up the API. */
	mount: {
		at: [
			'src/routes/api',
			'src/edge-cache.ts',
			'src/edge-cache.test.ts',
			'src/hooks.server.ts',
			'src/safety-headers.ts',
			'src/safety-headers.test.ts'
		],
		may: {
			functions: 'values',
			dataset: 'values',
			figures: 'values',
			i18n: 'values',
			// What a page without the framework can do without.
			embed: ['plain-page.ts']
		},
		outside: ['@sveltejs/kit', '$app/', '$env/'],
		outsideTypes: ['@cloudflare/workers-types']
	},
	routes: {
		at: ['src/routes', 'src/hooks.ts', 'src/app.d.ts', 'src/wasm.d.ts'],
		may: {
			figures: 'values',
			dataset: 'values',
			spec: 'values',
			view: 'values',
			draw: 'values',
			image: 'values',
			embed: 'values',
			theme: 'values',
			i18n: 'values',
			functions: 'types'
		},
		outside: [
			'@sveltejs/kit',
			'$app/',
			'$env/',
			'svelte',
			'hono/client',
			// The API explorer: a file of its own, beside the worker.
			'swagger-ui-dist',
			// Bytes that only the shell can load; what draws with them is in `image`.
			'@resvg/resvg-wasm/index_bg.wasm',
			'virtual:bilans-chart-script',
			'virtual:bilans-chart-element'
		],
		outsideTypes: ['@cloudflare/workers-types']
	},
	/** Runs before anything is installed. */
	scripts: { at: ['scripts'], may: {}, outside: ['node:'] }
} as const satisfies Record<string, Element>;

export type ElementName = keyof typeof ELEMENTS;

/** What a test may import beside what its element may. */
export const TEST_PACKAGES: readonly string[] = [
	'vitest',
	'fast-check',
	'svelte',
	'@testing-library/svelte',
	'node:',
	'cloudflare:'
];
