/** The grid of what is transcribed of SEESAC's reports: a row a year, a cell an area. */
import type { ExtraRow } from '$lib/dataset/extra-tables.ts';
import { askTable } from '../ask-table.ts';

const STATUSES = ['transcribed', 'not-transcribed', 'not-covered', 'unknown'] as const;
export type CoverageStatus = (typeof STATUSES)[number];

export interface CoverageCell {
	readonly area: string;
	readonly status: CoverageStatus;
	/** Figures of the regional report. */
	readonly figures: number | null;
	/** From other texts. */
	readonly others: number | null;
}

export interface Coverage {
	readonly areas: readonly { readonly code: string; readonly name: string }[];
	/** Newest first. */
	readonly years: readonly { readonly year: number; readonly cells: readonly CoverageCell[] }[];
	readonly csv: string;
}

export async function askCoverage(fetch: typeof globalThis.fetch): Promise<Coverage> {
	const { rows, areas, csv } = await askTable(fetch, { table: 'coverage' });
	const byYear = Map.groupBy(rows, ({ year }) => year);
	const years = [...byYear].flatMap(([year, cells]) =>
		year === null ? [] : { year, cells: cells.map(toCell) }
	);
	const codes = [...new Set(rows.map(({ area }) => area))];
	return {
		areas: codes.map((code) => ({ code, name: areas[code] ?? code })),
		years: years.toSorted((a, b) => b.year - a.year),
		csv
	};
}

function toCell({ area, status, figures, others }: ExtraRow<'coverage'>): CoverageCell {
	const known = STATUSES.find((each) => each === status);
	return { area, status: known ?? 'unknown', figures, others };
}
