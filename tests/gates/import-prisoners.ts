/** Imports that the house's table forbids, row by row, and some that it allows. */
import type { Prisoner } from './lint-cages.ts';

const RULE = 'house/imports';

/** Who, what it imports, and what the rule says; without the last it is allowed. */
type Row = readonly [importer: string, line: string, says?: string];

const CHARTS = 'src/lib/charts';

const ROWS: readonly Row[] = [
	[
		'src/lib/figures/a.ts',
		"import { x } from '../dataset/x.ts';",
		'figures may not import dataset'
	],
	[
		'src/lib/figures/b.ts',
		"import { x } from 'node:fs';",
		'figures may not import the package node:fs'
	],
	['src/lib/figures/c.ts', "import * as x from 'valibot';", 'the package valibot'],
	[
		'src/lib/figures/d.ts',
		"import type { x } from '$lib/i18n/x.ts';",
		'figures may not import i18n'
	],
	[
		'src/lib/figures/e.ts',
		"export { x } from '../charts/view/x.ts';",
		'figures may not import view'
	],
	[
		'src/lib/figures/f.ts',
		"export const x = import('../theme/x.ts');",
		'figures may not import theme'
	],
	['src/lib/figures/g.ts', "export type X = import('../theme/x.ts').X;", 'may not import theme'],
	['src/lib/figures/h.ts', "import x from '../../../data/x.json';", 'belongs to no element'],
	[
		'src/lib/theme/a.ts',
		"import type { x } from '../figures/x.ts';",
		'theme may not import figures'
	],
	[
		'src/lib/i18n/a.ts',
		"import { x } from '../figures/x.ts';",
		'i18n may import only types of figures'
	],
	['src/lib/i18n/b.ts', "import type { x } from '../figures/x.ts';"],
	['src/lib/i18n/c.ts', "import { x } from './paraglide/messages.js';"],
	[
		'src/lib/dataset/a.ts',
		"import { x } from '../charts/spec/x.ts';",
		'dataset may not import spec'
	],
	['src/lib/dataset/b.ts', "import { x } from 'virtual:bilans-data';"],
	['src/lib/claims/a.ts', "import { x } from '../charts/spec/x.ts';", 'claims may not import spec'],
	['src/lib/claims/b.ts', "import { x } from '../dataset/x.ts';"],
	[`${CHARTS}/spec/a.ts`, "import { x } from '../view/x.ts';", 'spec may not import view'],
	[`${CHARTS}/spec/b.ts`, "import * as x from 'valibot';"],
	[`${CHARTS}/view/a.ts`, "import { x } from '../draw/x.ts';", 'view may not import draw'],
	[`${CHARTS}/view/b.ts`, "import { x } from 'svelte';", 'view may not import the package svelte'],
	[`${CHARTS}/view/c.ts`, "import { scaleLinear } from 'd3-scale';"],
	[
		`${CHARTS}/draw/a.ts`,
		"import { x } from '../view/x.ts';",
		'draw may import only types of view'
	],
	[`${CHARTS}/draw/b.ts`, "import { x } from '../../dataset/x.ts';", 'draw may not import dataset'],
	[
		`${CHARTS}/draw/c.ts`,
		"import { x } from 'd3-scale';",
		'draw may not import the package d3-scale'
	],
	[`${CHARTS}/image/a.ts`, "import { x } from '../spec/x.ts';", 'image may not import spec'],
	['src/lib/embed/a.ts', "import { x } from '../charts/view/x.ts';", 'only types of view'],
	['src/lib/embed/b.ts', "import { x } from 'svelte';", 'embed may not import the package svelte'],
	['functions/a.ts', "import X from '$lib/charts/draw/X.svelte';", 'functions may not import draw'],
	['functions/b.ts', "import { x } from 'svelte/server';", 'the package svelte/server'],
	['functions/c.ts', "import { x } from '../src/routes/x.ts';", 'functions may not import routes'],
	['functions/d.ts', "import { cors } from 'hono/cors';"],
	['ingest/a.ts', "import { x } from '../src/lib/charts/spec/x.ts';", 'ingest may not import spec'],
	['ingest/b.ts', "import { x } from '../src/lib/dataset/dataset.ts';", 'only tables.ts'],
	['ingest/c.ts', "import { x } from '../functions/app.ts';", 'ingest may not import functions'],
	['ingest/d.ts', "import { FIGURE_COLUMNS } from '../src/lib/dataset/tables.ts';"],
	['build/a.ts', "import { x } from '../ingest/x.ts';", 'build may not import ingest'],
	['src/routes/a.ts', "import { app } from '$functions/app.ts';", 'only types of functions'],
	['src/routes/b.ts', "import type { App } from '$functions/app.ts';"],
	['src/routes/c.ts', "import { x } from '../../ingest/x.ts';", 'routes may not import ingest'],
	[
		'src/routes/d.ts',
		"import { x } from 'd3-scale';",
		'routes may not import the package d3-scale'
	],
	['src/routes/api/a.ts', "import { app } from '$functions/app.ts';"],
	['scripts/a.mjs', "import x from 'wrangler';", 'scripts may not import the package wrangler'],
	['src/lib/utils/a.ts', 'export const x = 1;', 'belongs to no element'],
	['src/lib/theme/x.test.ts', "import { fc } from 'fast-check';"],
	[
		'src/lib/theme/y.test.ts',
		"import { x } from '../../../functions/app.ts';",
		'may not import functions'
	]
];

/** In a component the table holds as well. */
const COMPONENTS: readonly Row[] = [
	[
		`${CHARTS}/draw/A.svelte`,
		"import { x } from '../../dataset/x.ts';",
		'draw may not import dataset'
	],
	['src/routes/A.svelte', "import { app } from '$functions/app.ts';", 'only types of functions'],
	[`${CHARTS}/draw/B.svelte`, "import { Chart } from 'layerchart/svg';"]
];

export const importPrisoners: readonly Prisoner[] = [
	...ROWS.map((row) => toPrisoner(row, `${row[1]}\n`)),
	...COMPONENTS.map((row) => toPrisoner(row, `<script lang="ts">\n\t${row[1]}\n</script>\n`))
];

function toPrisoner([path, line, says]: Row, text: string): Prisoner {
	const crime = `${path}: ${line}`;
	return says === undefined
		? { crime, path, text, rule: null }
		: { crime, path, text, rule: RULE, says };
}
