import { describe, expect, it } from 'vitest';
import { formatCsvOf } from '../fixtures/format-extra.ts';
import { openTable } from '../text-table.ts';
import { toTyped, withTypo } from './fixtures/typed-table.ts';
import type { PastedTable } from './layout.ts';
import { parsePasted } from './parse-pasted.ts';
import { PASTED_COLUMNS, readPastedCsv, toPastedCsv, toPastedFigures } from './pasted-figures.ts';

function parse(text: string): PastedTable {
	const parsed = parsePasted({ name: 'TABLE.txt', text, year: 2021 });
	if (parsed.kind === 'faulty') throw new Error(JSON.stringify(parsed.issues));
	return parsed.table;
}

describe(toPastedFigures, () => {
	it('are in their series, with the page', () => {
		const figures = toPastedFigures([parse(toTyped())]);
		expect(figures).toContainEqual({
			...{ measure: 'exports-value', area: 'SRB', category: 'ML3', partner: 'SAU', year: 2021 },
			...{ value: 1.2345, quality: 'reported', bound: 'exact' },
			...{ notes: ['transcribed-table'], cell: 'edition of 2021, page 34' }
		});
		const region = figures.find(({ area }) => area === 'SEESAC');
		expect(region?.notes).toContain('covers-alb-srb');
	});

	it('make no figure of an empty cell, and no total that is not printed', () => {
		const figures = toPastedFigures([parse(withTypo('3.235.010,00', ''))]);
		expect(figures.filter(({ area }) => area === 'SEESAC')).toEqual([]);
	});

	it('leave out a destination that nobody knows', () => {
		const figures = toPastedFigures([parse(withTypo('United States', 'Atlantis'))]);
		const partners = figures.flatMap(({ measure, partner }) =>
			measure === 'exports-value' ? [partner] : []
		);
		expect([...new Set(partners)]).toEqual(['SAU', '']);
	});
});

describe('pasted.csv', () => {
	it('is read back to the same figures', () => {
		const table = parse(toTyped());
		const bytes = new TextEncoder().encode(formatCsvOf(toPastedCsv([table])));
		const layout = { columns: PASTED_COLUMNS, separator: ',' };
		const opened = openTable({ name: 'pasted.csv', bytes }, layout);
		const read = opened.kind === 'table' ? readPastedCsv(opened.table) : null;
		expect(read?.kind === 'read' && toPastedFigures(read.value)).toEqual(toPastedFigures([table]));
	});
});
