/**
 * The one cell parser of this source: years of a header, and figures. Knows no sheet or unit.
 */
import type { GapReason } from '../../src/lib/figures/figure.ts';
import type { CellValue } from '../workbook/workbook.ts';

export interface YearHeader {
	readonly year: number;
	/** `2023e` */
	readonly isEstimate: boolean;
}

export type ParsedCell =
	| { readonly kind: 'figure'; readonly value: number }
	| { readonly kind: 'gap'; readonly reason: GapReason }
	| { readonly kind: 'unreadable' };

/** `2014`, `"2019"`, `"2023e"`; null for anything else. */
export function parseYearHeader(value: CellValue): YearHeader | null {
	const match = /^((?:19|20)\d{2})(e)?$/.exec(toText(value));
	if (match?.[1] === undefined) return null;
	return { year: Number.parseInt(match[1], 10), isEstimate: match[2] !== undefined };
}

/** `Constant 2015 prices …` → 2015 */
export function parseBaseYear(text: string): number | null {
	const match = /\b((?:19|20)\d{2})\b/.exec(text);
	return match?.[1] === undefined ? null : Number.parseInt(match[1], 10);
}

export function parseFigureCell(value: CellValue): ParsedCell {
	if (typeof value === 'number' && Number.isFinite(value)) return { kind: 'figure', value };
	const text = toText(value);
	if (text === '') return { kind: 'gap', reason: 'blank' };
	return /^(\.{2,}|…|-|–|n\/?a)$/i.test(text)
		? { kind: 'gap', reason: 'unavailable' }
		: { kind: 'unreadable' };
}

function toText(value: CellValue): string {
	if (value === null) return '';
	return value instanceof Date ? value.toISOString() : String(value).trim();
}
