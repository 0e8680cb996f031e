/** A chart explains the terms that it uses, and no others. */
import { expect, it } from 'vitest';
import { MEASURE_IDS } from '$lib/figures/measure.ts';
import { findTerms } from './terms.ts';

it.each([
	['sipri-milex.constant-usd', ['expenditure', 'constant']],
	['sipri-milex.share-of-gdp', ['expenditure', 'burden']],
	['sipri-transfers.imports', ['tiv']],
	['seesac.licences-value', ['current', 'licence', 'exported']],
	['nato.personnel', []]
] as const)('%s', (measure, terms) => {
	expect(MEASURE_IDS).toContain(measure);
	expect(findTerms({ measure, key: [] })).toEqual(terms);
});

it('explains an estimate where there is one', () => {
	const key = [{ quality: 'estimate', label: 'estimate' }] as const;
	expect(findTerms({ measure: 'sipri-milex.current-usd', key })).toContain('estimate');
});
