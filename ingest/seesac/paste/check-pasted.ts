/**
 * Whether a pasted table adds up: the categories of a row to its total, the destinations of an
 * exporter to its row of all destinations, the exporters to the region. Each sum that does not is
 * said with line, column and both numbers; nothing is repaired.
 */
import type { Issue } from '../../issue.ts';
import { REGION_AREA } from '../placed.ts';
import { CATEGORIES } from './layout.ts';
import type { PastedNumber, PastedRow, PastedTable } from './layout.ts';

interface Sum {
	readonly value: number;
	/** How many numbers were added; what each may have been rounded by adds up too. */
	readonly count: number;
	readonly decimals: number;
}

interface Column {
	readonly name: string;
	readonly of: (row: PastedRow) => PastedNumber | null;
}

const COLUMNS: readonly Column[] = [
	...CATEGORIES.map((name, at) => ({ name, of: ({ cells }: PastedRow) => cells[at] ?? null })),
	{ name: 'total', of: ({ total }: PastedRow) => total }
];

/** @param name what the issues call the table */
export function checkPasted({ rows }: PastedTable, name: string): readonly Issue[] {
	return [
		...rows.flatMap((row) => checkTotal(row, name)),
		...rows.flatMap((whole) => {
			if (whole.partner !== '') return [];
			const parts = rows.filter((row) => row.partner !== '' && isSameKind(row, whole));
			return checkColumns(whole, { parts, what: 'the destinations' }, name);
		}),
		...rows.flatMap((whole) => {
			if (whole.exporter !== REGION_AREA) return [];
			const parts = rows.filter((row) => row.exporter !== REGION_AREA && isSamePart(row, whole));
			return checkColumns(whole, { parts, what: 'the countries' }, name);
		})
	];
}

function isSameKind(a: PastedRow, b: PastedRow): boolean {
	return a.kind === b.kind && a.exporter === b.exporter;
}

function isSamePart(a: PastedRow, b: PastedRow): boolean {
	return a.kind === b.kind && a.partner === b.partner && a.partner !== null;
}

function checkTotal(row: PastedRow, name: string): readonly Issue[] {
	const sum = addUp(row.cells);
	if (row.total === null || sum === null || isClose(sum, row)) return [];
	return [sayDifference(row, { column: 'total', sum, what: 'ML1 to ML22' }, name)];
}

function checkColumns(
	whole: PastedRow,
	{ parts, what }: { parts: readonly PastedRow[]; what: string },
	name: string
): readonly Issue[] {
	return COLUMNS.flatMap((column) => {
		const sum = addUp(parts.map(column.of));
		const printed = column.of(whole);
		if (sum === null || printed === null || isClose(sum, { ...whole, total: printed })) return [];
		return [sayDifference({ ...whole, total: printed }, { column: column.name, sum, what }, name)];
	});
}

/** null where there is nothing to add. */
function addUp(numbers: readonly (PastedNumber | null)[]): Sum | null {
	const printed = numbers.filter((each) => each !== null);
	if (printed.length === 0) return null;
	return {
		value: printed.reduce((sum, { value }) => sum + value, 0),
		count: printed.length,
		decimals: Math.max(...printed.map(({ decimals }) => decimals))
	};
}

/** Licences are counted exactly; amounts may each be rounded by half of their last place. */
function isClose({ value, count, decimals }: Sum, { kind, total }: PastedRow): boolean {
	if (total === null) return true;
	const difference = Math.abs(value - total.value);
	if (kind === 'licences_issued') return difference < 0.5;
	const lastPlace = 10 ** -Math.min(decimals, total.decimals);
	return difference <= (lastPlace / 2) * (count + 1) * 1.000001;
}

function sayDifference(
	{ line, total }: PastedRow,
	{ column, sum, what }: { column: string; sum: Sum; what: string },
	name: string
): Issue {
	const raw = total?.text ?? '';
	return {
		sheet: name,
		cell: `line ${String(line)}, ${column}`,
		raw,
		what: `${what} come to ${sum.value.toFixed(sum.decimals)}, not ${raw}`
	};
}
