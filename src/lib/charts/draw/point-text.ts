/**
 * Points as they travel in a page: by column, and what follows from the point before is left out. Half
 * of what their JSON would weigh, in an embed as much as in a redraw of 13,000 points. Knows no view
 * and no document.
 */
import type { PointData, PointTuple } from './script-data.ts';

/** Of a level between 0 and 1: half a pixel of the largest plot. */
const LEVEL_STEPS = 1000;
/** Between the values of a column; no text of ours holds it. */
const BETWEEN = '|';
/** The cell to the right of the one before. */
const NEXT = '';
const NO_CELL = '-';
const CELL = /^([A-Z]+)(\d+)$/;

/** JSON of one value a series. */
interface Columns extends Omit<PointData, 'series'> {
	readonly names: readonly string[];
	readonly slots: readonly (number | null)[];
	/** In steps. */
	readonly levels: readonly (readonly (number | null)[])[];
	readonly texts: readonly string[];
	readonly told: readonly (readonly number[])[];
	readonly cells: readonly string[];
}

/** @throws where a text or a cell holds what stands between them */
export function foldPoints({ series, ...frame }: PointData): string {
	const columnOf = <T>(read: (point: PointTuple) => T) =>
		series.map(({ points }) => points.map(read));
	const columns: Columns = {
		...frame,
		names: series.map(({ name }) => name),
		slots: series.map(({ slot }) => slot),
		levels: columnOf(([level]) => (level === null ? null : Math.round(level * LEVEL_STEPS))),
		texts: columnOf(([, text]) => text).map(join),
		told: columnOf(([, , wording]) => wording),
		cells: columnOf(([, , , cell]) => cell).map((cells) => join(cells.map(shorten)))
	};
	return JSON.stringify(columns);
}

export function unfoldPoints(text: string): PointData {
	const { names, slots, levels, texts, told, cells, ...frame } = JSON.parse(text) as Columns;
	return {
		...frame,
		series: names.map((name, at) => {
			const own = lengthen(split(cells[at]));
			const words = split(texts[at]);
			const points = (levels[at] ?? []).map((level, step): PointTuple => {
				const share = level === null ? null : level / LEVEL_STEPS;
				return [share, words[step] ?? '', told[at]?.[step] ?? -1, own[step] ?? null];
			});
			return { name, slot: slots[at] ?? null, points };
		})
	};
}

function shorten(cell: string | null, index: number, all: readonly (string | null)[]): string {
	const before = all[index - 1];
	if (cell === null) return NO_CELL;
	return before !== undefined && cell === findNext(before) ? NEXT : cell;
}

function lengthen(cells: readonly string[]): readonly (string | null)[] {
	return cells.reduce<(string | null)[]>((all, cell) => {
		const own = cell === NO_CELL ? null : cell;
		all.push(cell === NEXT ? findNext(all.at(-1) ?? null) : own);
		return all;
	}, []);
}

/** `AZ148` → `BA148`; null for what is no cell. */
function findNext(cell: string | null): string | null {
	const [, column, row] = CELL.exec(cell ?? '') ?? [];
	return column === undefined || row === undefined ? null : toNextColumn(column) + row;
}

function toNextColumn(column: string): string {
	const [before, last] = [column.slice(0, -1), column.slice(-1)];
	if (last !== 'Z') return before + String.fromCharCode(last.charCodeAt(0) + 1);
	return (before === '' ? 'A' : toNextColumn(before)) + 'A';
}

function join(texts: readonly string[]): string {
	const odd = texts.find((text) => text.includes(BETWEEN));
	if (odd !== undefined) throw new Error(`a text of a point holds ${BETWEEN}: ${odd}`);
	return texts.join(BETWEEN);
}

function split(texts = ''): readonly string[] {
	return texts.split(BETWEEN);
}
