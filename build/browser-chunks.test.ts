import { describe, expect, it } from 'vitest';
import { findNeeded } from './browser-chunks.ts';

const MESSAGES = '/src/lib/i18n/paraglide/messages';
const MODULES: Readonly<Record<string, { importedIds: string[]; code: string }>> = {
	'/src/routes/+page.svelte': {
		importedIds: ['/src/controls.ts', `${MESSAGES}.js`],
		code: 'text(m.compare_title({}, { locale }))'
	},
	'/src/controls.ts': { importedIds: ['/src/spec.ts'], code: '' },
	'/src/spec.ts': { importedIds: ['/src/controls.ts'], code: '' },
	'/src/other.ts': { importedIds: [], code: '' },
	[`${MESSAGES}.js`]: { importedIds: [`${MESSAGES}/_index.js`], code: '' }
};
const GRAPH = { getModuleInfo: (id: string) => MODULES[id] ?? null };
const IDS = Object.keys(MODULES);

describe(findNeeded, () => {
	it('is what a page imports, and what that imports, once each', () => {
		const needed = findNeeded(['/+page.svelte'], IDS, GRAPH);
		expect([...needed]).toEqual([
			'/src/routes/+page.svelte',
			'/src/controls.ts',
			`${MESSAGES}/compare_title.js`,
			'/src/spec.ts'
		]);
	});

	it('refuses a page that is not there', () => {
		expect(() => findNeeded(['/gone/+page.svelte'], IDS, GRAPH)).toThrow(
			'no module ends with /gone/+page.svelte'
		);
	});
});
