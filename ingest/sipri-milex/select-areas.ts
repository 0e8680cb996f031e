/**
 * What of a release is written: the extract that the project may ship, or everything.
 * SIPRI allows less than a tenth of a published data set to be reproduced.
 */
import type { ReleaseTables } from '../../src/lib/dataset/tables.ts';
import type { ReleaseReading } from './reading.ts';

/** The region's states, those it is compared with, and two totals. */
export const EXTRACT_AREAS: readonly string[] = `
	ALB BIH HRV XKX MNE MKD SRB YUG SVN BGR GRC TUR ROU HUN DEU USA WORLD EUROPE
`
	.trim()
	.split(/\s+/);

/** Keeps the series of these areas, and the notes that they name. */
export function selectAreas(reading: ReleaseReading, areas: readonly string[]): ReleaseReading {
	const sheets = reading.sheets.map((sheet) => ({
		...sheet,
		series: sheet.series.filter(({ row }) => areas.includes(row.area))
	}));
	const named = new Set(sheets.flatMap(({ series }) => series.flatMap(({ row }) => row.notes)));
	return { ...reading, sheets, notes: reading.notes.filter(({ id }) => named.has(id)) };
}

export function toTables(reading: ReleaseReading): ReleaseTables {
	const series = reading.sheets.flatMap((sheet) => sheet.series);
	const bySlug = Map.groupBy(series, ({ row }) => row.measure);
	const figures = [...bySlug].map(([slug, some]) => [slug, some.flatMap((each) => each.figures)]);
	return {
		series: series.map(({ row }) => row),
		figures: Object.fromEntries(figures) as ReleaseTables['figures'],
		notes: reading.notes
	};
}
