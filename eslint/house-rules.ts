/** The rules of the house style that a machine can check. Numbers that lost their unit come first. */
import type { Linter } from 'eslint';

interface Ban {
	readonly selector: string;
	readonly message: string;
}

const GAP = 'a gap is a value with a reason, never 0 or NaN';
const READER = 'only the cell parsers read numbers from text; a number carries its unit';

/** Each selector is shown to bite in `tests/gates/`. */
const NUMBER_BANS: readonly Ban[] = [
	{ selector: 'LogicalExpression[operator=/^(\\?\\?|\\|\\|)$/][right.value=0]', message: GAP },
	{ selector: 'LogicalExpression[operator=/^(\\?\\?|\\|\\|)$/][right.name="NaN"]', message: GAP },
	{ selector: 'AssignmentExpression[operator=/^(\\?\\?|\\|\\|)=$/][right.value=0]', message: GAP },
	{ selector: 'Identifier[name="parseFloat"]', message: READER },
	{ selector: 'CallExpression[callee.name="Number"]', message: READER },
	{ selector: 'NewExpression[callee.name="Number"]', message: READER },
	{ selector: 'CallExpression > Identifier.arguments[name="Number"]', message: READER },
	{ selector: 'UnaryExpression[operator="+"]', message: READER }
];

const LANGUAGE_BANS: readonly Ban[] = [
	{ selector: 'TSEnumDeclaration', message: 'a union of literals, not an enum' },
	{
		selector: 'MemberExpression[object.type="MetaProperty"][property.name="glob"]',
		message: 'import.meta.glob hides who imports whom'
	}
];

const NO_DEFAULT_EXPORT: Ban = {
	selector: 'ExportDefaultDeclaration',
	message: 'named exports only'
};

/** Files that read numbers out of text, and the one that makes units. */
export const NUMBER_READERS = [
	'src/lib/figures/units.ts',
	'build/read-tables.ts',
	'ingest/**/cell-value.ts',
	'src/lib/claims/read/cell-value.ts',
	// A second reader of the publishers' files, to hold the first one to account.
	'tests/proof/read-*.ts'
];

/** Bilans stands at the root of its site, and the drawings know no router. */
export const COMPONENTS = {
	'svelte/no-navigation-without-resolve': 'off'
} satisfies Linter.RulesRecord;

type Bans = 'all' | 'numbers-allowed' | 'default-export-allowed';

export function restrictedSyntax(bans: Bans): Linter.RulesRecord {
	const numbers = bans === 'numbers-allowed' ? [] : NUMBER_BANS;
	const exports = bans === 'default-export-allowed' ? [] : [NO_DEFAULT_EXPORT];
	return { 'no-restricted-syntax': ['error', ...numbers, ...LANGUAGE_BANS, ...exports] };
}

/** Small files of small functions. */
export const SIZES = {
	'max-lines': ['error', 250],
	'max-lines-per-function': ['error', 40],
	'max-params': ['error', 3],
	'max-depth': ['error', 3],
	// A `switch` over a union counts once.
	complexity: ['error', { max: 12, variant: 'modified' }]
} satisfies Linter.RulesRecord;

export const LANGUAGE = {
	eqeqeq: ['error', 'always', { null: 'ignore' }],
	'no-console': 'error',
	'no-else-return': 'error',
	'no-implicit-coercion': ['error', { allow: ['!!', '+'] }],
	'no-nested-ternary': 'error',
	'no-param-reassign': ['error', { props: false }],
	'no-var': 'error',
	'object-shorthand': 'error',
	'prefer-const': 'error'
} satisfies Linter.RulesRecord;

/** On top of typescript-eslint's strict and stylistic sets, which already ban `any` and `!`. */
export const TYPES = {
	'@typescript-eslint/consistent-type-assertions': [
		'error',
		{ assertionStyle: 'as', objectLiteralTypeAssertions: 'never' }
	],
	'@typescript-eslint/consistent-type-exports': 'error',
	'@typescript-eslint/consistent-type-imports': 'error',
	'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
	// Code points are what we count; no emoji is spread.
	'@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }] }],
	'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
	'@typescript-eslint/switch-exhaustiveness-check': [
		'error',
		{ requireDefaultForNonUnion: true, considerDefaultExhaustiveForUnions: true }
	]
} satisfies Linter.RulesRecord;
