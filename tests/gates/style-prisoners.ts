/** Files that break the house style, each in one way. */
import type { Prisoner } from './lint-cages.ts';

const SYNTAX = 'no-restricted-syntax';
const GAP = 'a gap is a value with a reason';
const READER = 'only the cell parsers read numbers';

const given = 'export const amount = (given: number | null, text: string) => [given, text, ';

/** One expression a ban: what makes a number of nothing, or of text without saying its unit. */
const NUMBERS = [
	['a gap becomes 0', 'given ?? 0', GAP],
	['nothing becomes 0', 'given || 0', GAP],
	['a gap becomes NaN', 'given ?? NaN', GAP],
	['text is read by parseFloat', 'parseFloat(text)', READER],
	['text is read by Number.parseFloat', 'Number.parseFloat(text)', READER],
	['text is read by Number', 'Number(text)', READER],
	['text is read by new Number', 'new Number(text)', READER],
	['texts are read by Number', '[text].map(Number)', READER],
	['text is read by a sign', '+text', READER]
] as const;

const numberPrisoners = NUMBERS.map(([crime, expression, says], index): Prisoner => ({
	crime,
	path: `src/lib/figures/number-${index}.ts`,
	text: `${given}${expression}];\n`,
	rule: SYNTAX,
	says
}));

/** In strings of their own lines, so that the counts below stay readable. */
const lines = (count: number, line: string): string => `${line}\n`.repeat(count);

const languagePrisoners: readonly Prisoner[] = [
	{
		crime: 'a gap is set to 0 for good',
		path: 'src/lib/theme/assigned.ts',
		text: 'export function fill(row: { value?: number }) {\n\trow.value ??= 0;\n}\n',
		rule: SYNTAX,
		says: GAP
	},
	{
		crime: 'an enum',
		path: 'src/lib/theme/enum.ts',
		text: 'export enum Quality {\n\tReported\n}\n',
		rule: SYNTAX,
		says: 'not an enum'
	},
	{
		crime: 'a default export',
		path: 'src/lib/theme/default.ts',
		text: 'export default 1;\n',
		rule: SYNTAX,
		says: 'named exports only'
	},
	{
		crime: 'imports by a pattern, past the table',
		path: 'src/lib/theme/glob.ts',
		text: "export const all: unknown = import.meta.glob('../**/*.ts');\n",
		rule: SYNTAX,
		says: 'hides who imports whom'
	},
	{
		crime: 'any',
		path: 'src/lib/theme/any.ts',
		text: 'export const read = (cell: any) => [cell];\n',
		rule: '@typescript-eslint/no-explicit-any'
	},
	{
		crime: 'a null waved away',
		path: 'src/lib/theme/bang.ts',
		text: 'export const first = (row: string[]) => row[0]!;\n',
		rule: '@typescript-eslint/no-non-null-assertion'
	},
	{
		crime: 'a promise that nobody waits for: only known with types',
		path: 'src/lib/theme/floating.ts',
		text: 'export function start(load: () => Promise<void>) {\n\tload();\n}\n',
		rule: '@typescript-eslint/no-floating-promises'
	},
	{
		crime: 'a type imported as a value',
		path: 'src/lib/dataset/imported-type.ts',
		text: "import { Release } from '../figures/release.ts';\nexport const name = (release: Release) => release.id;\n",
		rule: '@typescript-eslint/consistent-type-imports'
	},
	{
		crime: 'a forgotten member of a union',
		path: 'src/lib/theme/switch.ts',
		text: "export function mark(kind: 'figure' | 'gap'): string {\n\tswitch (kind) {\n\t\tcase 'gap':\n\t\t\treturn '';\n\t}\n\treturn kind;\n}\n",
		rule: '@typescript-eslint/switch-exhaustiveness-check'
	},
	{
		crime: 'a ternary in a ternary',
		path: 'src/lib/theme/ternary.ts',
		text: 'export const sign = (n: number) => (n > 0 ? 1 : n < 0 ? -1 : 0);\n',
		rule: 'no-nested-ternary'
	},
	{
		crime: 'a reassigned parameter',
		path: 'src/lib/theme/reassigned.ts',
		text: 'export function next(year: number) {\n\tyear = year + 1;\n\treturn year;\n}\n',
		rule: 'no-param-reassign'
	},
	...['src/lib/theme/console.ts', 'functions/console.ts'].map((path): Prisoner => ({
		crime: `a line on the console, in ${path}`,
		path,
		text: "console.log('here');\n",
		rule: 'no-console'
	}))
];

const sizePrisoners: readonly Prisoner[] = [
	{
		crime: 'a file of 251 lines',
		path: 'src/lib/theme/long-file.ts',
		text: lines(251, '// One more.'),
		rule: 'max-lines'
	},
	{
		crime: 'a component of 201 lines',
		path: 'src/lib/charts/draw/Long.svelte',
		text: lines(201, '<hr />'),
		rule: 'max-lines'
	},
	{
		crime: 'a component with 81 lines of script',
		path: 'src/lib/charts/draw/LongScript.svelte',
		text: `<script lang="ts">\n${lines(81, '\t// One more.')}</script>\n`,
		rule: 'svelte/max-lines-per-block'
	},
	{
		crime: 'a function of 41 lines',
		path: 'src/lib/theme/long-function.ts',
		text: `export function long() {\n${lines(39, '\t// One more.')}}\n`,
		rule: 'max-lines-per-function'
	},
	{
		crime: 'four parameters',
		path: 'src/lib/theme/parameters.ts',
		text: 'export const four = (a: number, b: number, c: number, d: number) => [a, b, c, d];\n',
		rule: 'max-params'
	},
	{
		crime: 'thirteen ways through a function',
		path: 'src/lib/theme/ways.ts',
		text: `export function ways(n: number) {\n${[...Array(12).keys()].map((i) => `\tif (n === ${i}) return '${i}';\n`).join('')}\treturn '';\n}\n`,
		rule: 'complexity'
	}
];

const innocents: readonly Prisoner[] = [
	{
		crime: 'the one file that makes units reads a number',
		path: 'src/lib/figures/units.ts',
		text: 'export const rounded = (value: number) => Number.parseFloat(value.toFixed(4));\n',
		rule: null
	},
	{
		crime: 'a test with a long body',
		path: 'src/lib/theme/long.test.ts',
		text: `import { it } from 'vitest';\n\nit('is long', () => {\n${lines(60, '\t// One more.')}});\n`,
		rule: null
	}
];

export const stylePrisoners: readonly Prisoner[] = [
	...numberPrisoners,
	...languagePrisoners,
	...sizePrisoners,
	...innocents
];
