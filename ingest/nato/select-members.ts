/**
 * What of the workbook is shipped: its members of the region in every measure that is read, and two
 * neighbours in shares and persons. Under a tenth of the workbook's figures, as with every source.
 */
import type { SeriesReading } from '../sipri-milex/reading.ts';
import type { NatoReading } from './read-release.ts';

const REGION = ['ALB', 'HRV', 'MNE', 'MKD', 'SVN', 'BGR', 'GRC', 'TUR'];
const NEIGHBOURS = ['HUN', 'ROU'];
/** Measures that compare states of any size. */
const COMPARABLE = ['share-of-gdp', 'equipment-share', 'personnel'];

export function selectMembers(reading: NatoReading): NatoReading {
	const series = reading.series.filter(isShipped);
	const named = new Set(series.flatMap(({ row }) => row.notes));
	return { ...reading, series, notes: reading.notes.filter(({ id }) => named.has(id)) };
}

export function countServed({ series }: NatoReading): number {
	return series.flatMap(({ figures }) => figures).filter(({ gap }) => gap === null).length;
}

function isShipped({ row }: SeriesReading): boolean {
	if (REGION.includes(row.area)) return true;
	return NEIGHBOURS.includes(row.area) && COMPARABLE.includes(row.measure);
}
