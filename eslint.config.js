/** Type-aware lint, the house style and the table of imports. The rules themselves: `eslint/`. */
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import {
	COMPONENTS,
	LANGUAGE,
	NUMBER_READERS,
	SIZES,
	TYPES,
	restrictedSyntax
} from './eslint/house-rules.ts';
import { house } from './eslint/house-plugin.ts';
import svelteConfig from './svelte.config.js';

const TESTS = ['**/*.test.ts', 'tests/**/*.ts'];
const IN_SVELTE = ['**/*.svelte', '**/*.svelte.ts'];
const ELEMENTS = ['src', 'functions', 'ingest', 'build', 'scripts'].map(
	(folder) => `${folder}/**/*.{ts,mjs,js,svelte}`
);

export default defineConfig(
	globalIgnores([
		'.svelte-kit/',
		'.wrangler/',
		'test-results/',
		'src/lib/i18n/paraglide/',
		// As a newsroom would write it, for measurement only.
		'bench/peers/',
		// Served as they are: no types stand behind them.
		'static/'
	]),
	ts.configs.strictTypeChecked,
	ts.configs.stylisticTypeChecked,
	svelte.configs.recommended,
	{
		linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' },
		languageOptions: {
			parserOptions: {
				projectService: true,
				extraFileExtensions: ['.svelte'],
				tsconfigRootDir: import.meta.dirname
			}
		},
		rules: { ...SIZES, ...LANGUAGE, ...TYPES, ...restrictedSyntax('all') }
	},
	{
		files: IN_SVELTE,
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{
		files: ['**/*.svelte'],
		rules: {
			...COMPONENTS,
			'max-lines': ['error', 200],
			'svelte/max-lines-per-block': ['error', { script: 80, template: 120, style: 120 }]
		}
	},
	{ files: NUMBER_READERS, rules: restrictedSyntax('numbers-allowed') },
	{
		// Their readers want a default export.
		files: ['*.config.{ts,js}', '**/*.d.ts'],
		rules: restrictedSyntax('default-export-allowed')
	},
	{
		files: ['scripts/**', 'ingest/**', 'bench/**', 'tests/setup/**'],
		rules: { 'no-console': 'off' }
	},
	{
		// What SvelteKit hands over has no type.
		files: ['svelte.config.js'],
		rules: {
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off'
		}
	},
	{
		files: TESTS,
		rules: { 'max-lines-per-function': 'off' }
	},
	{
		files: ELEMENTS,
		plugins: { house },
		rules: { 'house/imports': 'error' }
	}
);
