/**
 * The compiled form of a release: columnar JSON that the build writes into the worker and the
 * dataset decodes when it is first asked. Both directions stand here, so that they cannot drift.
 */
import type { Bound, FigureOrGap, GapReason, Quality } from '../figures/figure.ts';
import type { UnitId } from '../figures/units.ts';
import { toCellName, toCellPlace } from './cell-name.ts';
import type { CellPlace } from './cell-name.ts';
import type { FigureRow, ReleaseTables, SeriesRow } from './tables.ts';

export interface CompiledSeries {
	readonly name: string;
	readonly sheet: string;
	readonly unit: UnitId;
	readonly currency?: string;
	readonly financialYear?: string;
	readonly reportingYear?: string;
	readonly notes: readonly string[];
	readonly omitted?: string;
	readonly firstYear: number;
	/** One a year from `firstYear`; null at a gap. */
	readonly values: readonly (number | null)[];
	/** One character a year: a quality or the reason of the gap. */
	readonly marks: string;
	/** The first year's cell when the years stand side by side, as they do; else every cell. */
	readonly cells: CellPlace | readonly (string | null)[];
	/** The figures that are not exact, by their place in `values`. */
	readonly bounds?: Readonly<Record<number, Bound>>;
	/** Notes of single figures, likewise. */
	readonly ownNotes?: Readonly<Record<number, readonly string[]>>;
}

export interface CompiledRelease {
	readonly notes: Readonly<Record<string, string>>;
	/** measure slug → key (`toSeriesKey`) → series */
	readonly series: Readonly<Record<string, Readonly<Record<string, CompiledSeries>>>>;
}

const QUALITY_OF_MARK: Readonly<Record<string, Quality>> = {
	r: 'reported',
	e: 'estimate',
	u: 'uncertain'
};

const GAP_OF_MARK: Readonly<Record<string, GapReason>> = {
	'.': 'unavailable',
	x: 'not-a-state',
	_: 'blank',
	'-': 'outside-release',
	t: 'not-transcribed',
	c: 'not-covered',
	n: 'none-known'
};

const MARK_OF: ReadonlyMap<string, string> = new Map(
	[...Object.entries(QUALITY_OF_MARK), ...Object.entries(GAP_OF_MARK)].map(([mark, meaning]) => [
		meaning,
		mark
	])
);

/** What of a measure a series is of; empty or absent category and partner: all. */
export interface SeriesPlace {
	readonly area: string;
	readonly category?: string;
	readonly partner?: string;
}

/** `XKX` for the whole; `XKX|Missiles|TUR` for a part of it. */
export function toSeriesKey({ area, category = '', partner = '' }: SeriesPlace): string {
	return category === '' && partner === '' ? area : [area, category, partner].join('|');
}

/** What the key of a part says; null for the key of a whole. */
export function toPart(key: string): Required<SeriesPlace> | null {
	const [area = '', category, partner] = key.split('|');
	return category === undefined || partner === undefined ? null : { area, category, partner };
}

/** @throws if a figure has no series, or a year stands twice: the importer never writes that. */
export function compileRelease(tables: ReleaseTables): CompiledRelease {
	const rowsOf = groupRows(tables.figures);
	const series: Record<string, Record<string, CompiledSeries>> = {};
	for (const row of tables.series) {
		const place = toSeriesKey(row);
		const key = `${row.measure}/${place}`;
		const rows = rowsOf.get(key);
		if (rows === undefined) throw new Error(`no figures for the series ${key}`);
		rowsOf.delete(key);
		(series[row.measure] ??= {})[place] = compileSeries(row, rows);
	}
	const orphan = [...rowsOf.keys()][0];
	if (orphan !== undefined) throw new Error(`figures without a series: ${orphan}`);
	return { notes: Object.fromEntries(tables.notes.map((note) => [note.id, note.text])), series };
}

/** The points of a series, one a year from its first. */
export function decodePoints(series: CompiledSeries): readonly FigureOrGap[] {
	return series.values.map((value, index) => {
		const mark = series.marks.charAt(index);
		const cell = findCell(series, index);
		const at = cell === null ? null : toPlace(series.sheet, cell);
		const quality = QUALITY_OF_MARK[mark];
		if (value === null || quality === undefined || at === null) {
			return { kind: 'gap', reason: GAP_OF_MARK[mark] ?? 'outside-release', at };
		}
		const bound = series.bounds?.[index] ?? 'exact';
		const own = series.ownNotes?.[index];
		const notes = own === undefined ? series.notes : [...series.notes, ...own];
		return { kind: 'figure', value, quality, bound, notes, at };
	});
}

/** `Constant (2023) US$!CA141`; a source without sheets has only the place itself. */
function toPlace(sheet: string, cell: string): string {
	return sheet === '' ? cell : `${sheet}!${cell}`;
}

function compileSeries(row: SeriesRow, rows: readonly FigureRow[]): CompiledSeries {
	const years = rows.map((each) => each.year);
	const firstYear = Math.min(...years);
	const byYear = new Map(rows.map((each) => [each.year, each]));
	if (byYear.size !== rows.length)
		throw new Error(`a year twice in ${row.measure}/${toSeriesKey(row)}`);
	const placeless = rows.find(({ value, cell }) => value !== null && cell === '');
	if (placeless !== undefined)
		throw new Error(`a figure without a place in ${row.measure}/${toSeriesKey(row)}`);
	const inOrder = Array.from(
		{ length: Math.max(...years) - firstYear + 1 },
		(_, index) => byYear.get(firstYear + index) ?? null
	);
	return {
		name: row.name,
		sheet: row.sheet,
		unit: row.unit,
		...(row.currency && { currency: row.currency }),
		...(row.financialYear && { financialYear: row.financialYear }),
		...(row.reportingYear && { reportingYear: row.reportingYear }),
		...(row.omitted && { omitted: row.omitted }),
		notes: row.notes,
		firstYear,
		values: inOrder.map((each) => each?.value ?? null),
		marks: inOrder.map(toMark).join(''),
		cells: compileCells(inOrder.map(toCell)),
		...compileExtras(inOrder)
	};
}

/** Bounds and notes are told only where a figure has its own. */
function compileExtras(
	inOrder: readonly (FigureRow | null)[]
): Pick<CompiledSeries, 'bounds' | 'ownNotes'> {
	const bounds = inOrder.flatMap((row, at): [number, Bound][] =>
		row?.bound == null || row.bound === 'exact' ? [] : [[at, row.bound]]
	);
	const notes = inOrder.flatMap((row, at): [number, readonly string[]][] =>
		row?.notes === undefined || row.notes.length === 0 ? [] : [[at, row.notes]]
	);
	return {
		...(bounds.length > 0 && { bounds: Object.fromEntries(bounds) }),
		...(notes.length > 0 && { ownNotes: Object.fromEntries(notes) })
	};
}

function toMark(row: FigureRow | null): string {
	const meaning = row === null ? 'outside-release' : (row.quality ?? row.gap);
	const mark = MARK_OF.get(meaning);
	if (mark === undefined) throw new Error(`no mark for ${meaning}`);
	return mark;
}

/** An empty cell is no place. */
function toCell(row: FigureRow | null): string | null {
	return row === null || row.cell === '' ? null : row.cell;
}

function compileCells(cells: readonly (string | null)[]): CompiledSeries['cells'] {
	const first = cells[0] == null ? null : toCellPlace(cells[0]);
	if (first === null) return cells;
	const isSideBySide = cells.every(
		(cell, index) => cell === toCellName({ row: first.row, column: first.column + index })
	);
	return isSideBySide ? first : cells;
}

function findCell(series: CompiledSeries, index: number): string | null {
	if ('row' in series.cells) {
		return toCellName({ row: series.cells.row, column: series.cells.column + index });
	}
	return series.cells[index] ?? null;
}

function groupRows(figures: ReleaseTables['figures']): Map<string, FigureRow[]> {
	const groups = new Map<string, FigureRow[]>();
	for (const [measure, rows] of Object.entries(figures)) {
		for (const row of rows) {
			const key = `${measure}/${toSeriesKey(row)}`;
			const group = groups.get(key);
			if (group === undefined) groups.set(key, [row]);
			else group.push(row);
		}
	}
	return groups;
}
