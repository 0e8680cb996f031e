/** Sums that do not fit are named with line, column and both numbers; the table stays as it is. */
import { describe, expect, it } from 'vitest';
import { toTyped, withTypo } from './fixtures/typed-table.ts';
import { checkPasted } from './check-pasted.ts';
import { parsePasted } from './parse-pasted.ts';

function warningsOf(text: string): readonly string[] {
	const parsed = parsePasted({ name: 'TABLE.txt', text, year: 2021 });
	if (parsed.kind === 'faulty') throw new Error(JSON.stringify(parsed.issues));
	return checkPasted(parsed.table, 'TABLE.txt').map(
		({ sheet, cell, raw, what }) => `${sheet ?? ''}!${cell ?? ''} "${raw}": ${what}`
	);
}

describe(checkPasted, () => {
	it('is silent where everything adds up, within the rounding of the last place', () => {
		expect(warningsOf(toTyped())).toEqual([]);
	});

	it('compares the categories with the total', () => {
		expect(warningsOf(withTypo('2.000.000\t34', '2.100.000\t34'))).toEqual([
			'TABLE.txt!line 5, total "2.100.000": ML1 to ML22 come to 2000000, not 2.100.000',
			'TABLE.txt!line 6, total "3.235.000,50": the destinations come to 3335000.50, not 3.235.000,50'
		]);
	});

	it('compares the destinations with all of them, column by column', () => {
		expect(warningsOf(withTypo('1.234.500,00\t500,50\t', '1.234.500,50\t500,00\t'))).toEqual([
			'TABLE.txt!line 6, ML3 "1.234.500,00": the destinations come to 1234500.50, not 1.234.500,00',
			'TABLE.txt!line 6, ML4 "500,50": the destinations come to 500.00, not 500,50'
		]);
	});

	it('compares the countries with the region', () => {
		expect(warningsOf(withTypo('3.235.010,00', '3.335.010,00'))).toEqual([
			'TABLE.txt!line 8, total "3.335.010,00": the countries come to 3235010.00, not 3.335.010,00'
		]);
	});

	it('allows no rounding where licences are counted', () => {
		expect(warningsOf(withTypo('4\t2', '4\t3'))).toEqual([
			'TABLE.txt!line 2, total "6": ML1 to ML22 come to 7, not 6',
			'TABLE.txt!line 3, ML4 "2": the destinations come to 3, not 2'
		]);
	});
});
