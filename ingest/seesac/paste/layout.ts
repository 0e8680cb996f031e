/**
 * The layout in which a report's table is pasted: one row for each exporter, destination and kind;
 * the categories of the EU Common Military List, their total and the report's page.
 */
import type { MeasureSlug } from '../placed.ts';

export const CATEGORIES: readonly string[] = Array.from(
	{ length: 22 },
	(_, index) => `ML${String(index + 1)}`
);
export const PASTE_COLUMNS: readonly string[] = [
	...['exporter', 'destination', 'kind'],
	...CATEGORIES,
	...['total', 'page']
];

export const KINDS = {
	licences_issued: 'licences-issued',
	licences_value: 'licences-value',
	exports_value: 'exports-value'
} as const satisfies Readonly<Record<string, MeasureSlug>>;
export type PasteKind = keyof typeof KINDS;

/** A number as the table prints it. */
export interface PastedNumber {
	readonly text: string;
	readonly value: number;
	readonly decimals: number;
}

export interface PastedRow {
	readonly line: number;
	/** Area code, or the region's. */
	readonly exporter: string;
	/** As pasted. */
	readonly destination: string;
	/** Area code; empty for the row of all destinations; null where nobody knows the name. */
	readonly partner: string | null;
	readonly kind: PasteKind;
	/** One for each of `CATEGORIES`; null where the table has none. */
	readonly cells: readonly (PastedNumber | null)[];
	readonly total: PastedNumber | null;
	readonly page: string;
}

export interface PastedTable {
	readonly year: number;
	readonly rows: readonly PastedRow[];
}

export function isPasteKind(text: string): text is PasteKind {
	return Object.hasOwn(KINDS, text);
}
