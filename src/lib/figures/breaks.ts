/**
 * Breaks: years from which a source's figures mean something else than before, under the same name.
 * Knows no language: the texts are messages (`$lib/i18n/labels`).
 */
import { findMeasureKind } from './measure.ts';
import type { MeasureId } from './measure.ts';
import type { SourceId } from './release.ts';

export interface Break {
	readonly source: SourceId;
	/** Null: of every area, for what the source counts has changed. */
	readonly area: string | null;
	/** First year of the new meaning. */
	readonly year: number;
	/** Id of the message that tells what holds for the years before. */
	readonly note: 'serbia-to-2005-includes-montenegro' | 'top100-to-2014-without-china';
}

const BREAKS: readonly Break[] = [
	// SIPRI's footnote on Serbia says it; Montenegro seceded on 3 June 2006.
	{
		source: 'sipri-milex',
		area: 'SRB',
		year: 2006,
		note: 'serbia-to-2005-includes-montenegro'
	},
	// The register has Yugoslavia to 1991, Serbia from 1992 and Montenegro from 2006.
	{
		source: 'sipri-transfers',
		area: 'SRB',
		year: 2006,
		note: 'serbia-to-2005-includes-montenegro'
	},
	// Note (a) of each sheet. Who enters the list pushes others out of it, wherever they are.
	{ source: 'sipri-top100', area: null, year: 2015, note: 'top100-to-2014-without-china' }
];

/** The breaks in the series of one area in one measure. */
export function findBreaks(area: string, measure: MeasureId): readonly Break[] {
	const { source } = findMeasureKind(measure);
	return BREAKS.filter((each) => each.source === source && (each.area ?? area) === area);
}

/** The breaks that are an area's own, in whichever source: another territory under the same name. */
export function findAreaBreaks(area: string): readonly Break[] {
	const own = BREAKS.filter((each) => each.area === area);
	return own.filter((each, at) => own.findIndex(({ note }) => note === each.note) === at);
}
