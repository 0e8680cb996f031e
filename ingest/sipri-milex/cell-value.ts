/**
 * The one cell parser: what a cell of a sheet of figures says. Numbers are made from text here and
 * nowhere else in the importer. Knows no sheet, colour or unit.
 */
import type { GapReason } from '../../src/lib/figures/figure.ts';
import type { CellValue } from '../workbook/workbook.ts';

export type ParsedCell =
	| { readonly kind: 'figure'; readonly value: number }
	| { readonly kind: 'gap'; readonly reason: GapReason }
	| { readonly kind: 'unreadable' };

export interface YearHeader {
	readonly year: number;
	/** The header adds "(current prices)": the last column of the regional totals. */
	readonly isCurrentPrices: boolean;
}

const UNREADABLE: ParsedCell = { kind: 'unreadable' };
/** `...`, `…`, `. .`, `..`, and text without a character, as releases of different years print it. */
const UNAVAILABLE = /^(\.{2,}|…+)?$/;
const NOT_A_STATE = /^xxx$/i;
const YEAR = /^(\d{4})(?:\.0+)?(\s*\(?current prices\)?)?$/i;
const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];

export function parseFigureCell(value: CellValue): ParsedCell {
	if (value === null) return { kind: 'gap', reason: 'blank' };
	if (typeof value === 'number') {
		return Number.isFinite(value) ? { kind: 'figure', value } : UNREADABLE;
	}
	if (typeof value !== 'string') return UNREADABLE;
	const mark = value.replaceAll(/\s/g, '');
	if (UNAVAILABLE.test(mark)) return { kind: 'gap', reason: 'unavailable' };
	return NOT_A_STATE.test(mark) ? { kind: 'gap', reason: 'not-a-state' } : UNREADABLE;
}

/** Whether a cell holds the mark for a figure that is missing. */
export function isGapMark(value: CellValue): boolean {
	return typeof value === 'string' && value.trim() !== '' && parseFigureCell(value).kind === 'gap';
}

/** `1949`, `1949.0`, `"1949"`, `"2025 (current prices)"`; null for anything else. */
export function parseYearHeader(value: CellValue): YearHeader | null {
	if (typeof value !== 'number' && typeof value !== 'string') return null;
	const match = YEAR.exec(String(value).trim());
	const year = parseWholeNumber(match?.[1] ?? '');
	if (year === null || year < FIRST_YEAR || year > LAST_YEAR) return null;
	return { year, isCurrentPrices: match?.[2] !== undefined };
}

/** Digits only; null for anything else. */
export function parseWholeNumber(text: string): number | null {
	return /^\d{1,9}$/.test(text) ? Number.parseInt(text, 10) : null;
}
