/**
 * Every figure of arms exports that was transcribed, beside the record with its wording: the records
 * as they were kept, and each served figure as its record has it.
 */
import { describe, expect, it } from 'vitest';
import type { TableAnswer } from '../../functions/tables/tables-schema.ts';
import { readCsv } from '../../functions/testing/read-csv.ts';
import type { MeasureId } from '../../src/lib/figures/measure.ts';
import { isSame } from './find-difference.ts';
import { hasFile, readBytes } from './publisher-files.ts';
import { readNumber } from './read-register.ts';
import { ask, listServed } from './served.ts';

const FILE = 'seesac/records.csv';
const MEASURES = {
	'seesac.exports-value': 4,
	'seesac.licences-value': 4,
	'seesac.licences-issued': 0,
	'seesac.share-of-region': 6,
	'seesac.licence-utilisation': 6
} as const satisfies Partial<Record<MeasureId, number>>;

type Row = TableAnswer['rows'][number];

describe('what was transcribed of the reports', () => {
	const isHere = hasFile(FILE);

	it.skipIf(!isHere)('is served record by record, word for word', async () => {
		const text = new TextDecoder().decode(readBytes(FILE)).replaceAll(/\r?\n/g, '\r\n');
		const [columns = [], ...records] = readCsv(text);
		const { rows } = await ask<TableAnswer>('tables?table=citations&release=2026-11');
		const served = rows.map((row) => columns.map((column) => toText(row, column)).join('|'));
		const kept = records.map((cells) =>
			cells.map((cell, at) => toKept(cell, columns[at])).join('|')
		);
		expect(served.toSorted()).toEqual(kept.toSorted());
		expect(kept).toHaveLength(68);
	});

	it.skipIf(!isHere).each(Object.keys(MEASURES) as (keyof typeof MEASURES)[])(
		'%s: each figure is its record, or worked out of records',
		async (measure) => {
			const { rows } = await ask<TableAnswer>('tables?table=citations&release=2026-11');
			const records = new Map(rows.map((row) => [String(row.id), row]));
			const served = (await listServed(measure, '2026-11')).flatMap(({ figures }) => figures);
			const figures = served.flatMap((point) => (point.value === null ? [] : [point]));
			const wrong = figures.filter(({ value, year, at, bound }) => {
				const own = [...at.matchAll(/quote ([\w-]+)/g)].map(([, id = '']) => records.get(id));
				const [first, second] = own.map((record) => (record ? valueOf(record) : Number.NaN));
				const isOfYear = own.every((record) => record?.data_year === year);
				if (first === undefined || !isOfYear) return true;
				if (second !== undefined) return !isSame(value, first / second, MEASURES[measure]);
				return !isSame(value, first, MEASURES[measure]) || own[0]?.bound !== bound;
			});
			expect(wrong).toEqual([]);
			expect(figures.length).toBeGreaterThan(0);
		}
	);
});

/** Percents are served as fractions, euros as millions. */
const TIMES: Readonly<Record<string, number>> = { percent: 0.01, EUR: 1e-6, count: 1 };

function valueOf({ value, unit }: Row): number {
	const times = TIMES[String(unit)] ?? Number.NaN;
	return typeof value === 'number' ? value * times : Number.NaN;
}

function toText(row: Row, column: string): string {
	return String(row[column] ?? '');
}

function toKept(cell: string, column: string | undefined): string {
	return column === 'value' || column === 'data_year' ? String(readNumber(cell) ?? '') : cell;
}
