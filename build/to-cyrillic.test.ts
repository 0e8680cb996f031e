/** Serbian in its two scripts. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toCyrillic, toCyrillicCatalogue } from './to-cyrillic.ts';
import { CATALOGUES, formatCyrillic } from './write-cyrillic.ts';

describe(toCyrillic, () => {
	it.each([
		['Njemačka, Džibuti, ljudi', 'Њемачка, Џибути, људи'],
		['Ćuprija i đak, NJEGOŠ', 'Ћуприја и ђак, ЊЕГОШ'],
		['konjunktura, injekcija, nadživeti', 'конјунктура, инјекција, надживети'],
		['Izvor: {title}, SIPRI-jeva baza', 'Извор: {title}, SIPRI-јева база'],
		['US$ {value} mil., NATO, EU', 'US$ {value} мил., НАТО, ЕУ'],
		['umetnite <bilans-chart> sa width', 'уметните <bilans-chart> са width'],
		['vidi https://bilans.example/nj i .csv', 'види https://bilans.example/nj и .csv']
	])('writes %j as %j', (latin, cyrillic) => {
		expect(toCyrillic(latin)).toBe(cyrillic);
	});

	it('reads forms of a message, and leaves their conditions', () => {
		const forms = [{ selectors: ['countPlural'], match: { 'countPlural=few': 'godine' } }];
		expect(toCyrillicCatalogue({ years: forms })).toEqual({
			years: [{ selectors: ['countPlural'], match: { 'countPlural=few': 'године' } }]
		});
	});
});

describe('the catalogues in Cyrillic', () => {
	it.each(CATALOGUES)(
		'are those in Latin, letter by letter (else: npm run cyrillic): %s',
		(folder) => {
			const written: unknown = JSON.parse(readFileSync(`${folder}/sr-Cyrl.json`, 'utf8'));
			expect(written).toEqual(JSON.parse(formatCyrillic(folder)));
		}
	);
});
