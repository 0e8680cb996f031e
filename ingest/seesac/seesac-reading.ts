/**
 * A state of the transcription: the records, the list of editions and the pasted figures, and the
 * series that follow from them. Pure: knows no disk, terminal or earlier release.
 */
import type { FigureRow, ReleaseTables, SeriesRow } from '../../src/lib/dataset/tables.ts';
import { COUNTRY_NAMES } from '../names/country-names.ts';
import type { Issue } from '../issue.ts';
import { checkFigures } from './check-figures.ts';
import { chooseFigures } from './choose-figures.ts';
import { toCitations, toCoverageTable, toEditionsTable } from './citations.ts';
import { COVERED_AREAS, toCoverage, toGap } from './coverage.ts';
import { toNoteRows } from './note-texts.ts';
import type { PastedTable } from './paste/layout.ts';
import { toPastedCsv, toPastedFigures } from './paste/pasted-figures.ts';
import { placeRecord } from './place-record.ts';
import { MEASURE_UNITS, REGION_AREA, toKey } from './placed.ts';
import type { MeasureSlug, PlacedFigure, SeriesPlace } from './placed.ts';
import type { Edition, ReportRecord } from './record.ts';
import { calculateShares } from './region-shares.ts';

export interface Transcription {
	readonly records: readonly ReportRecord[];
	/** In the order of their years. */
	readonly editions: readonly Edition[];
	/** Whole tables of a year's report. */
	readonly pasted: readonly PastedTable[];
}

export interface SeesacReading {
	readonly tables: ReleaseTables;
	readonly issues: readonly Issue[];
	readonly years: { readonly first: number; readonly last: number };
	/** Figures that texts state, and those of them that stand in a series. */
	readonly figures: { readonly published: number; readonly served: number };
}

const REGION_NAME = 'Western Balkans';

/** @throws where there is no edition: the reader of `editions.csv` refuses an empty table */
export function buildReading({ records, editions, pasted }: Transcription): SeesacReading {
	const typed = toPastedFigures(pasted);
	const placed = records.flatMap((record) => placeRecord(record) ?? []);
	const { chosen, issues } = chooseFigures([...typed, ...placed]);
	const figures = [...chosen, ...calculateShares(chosen)];
	const listed = withYears(editions, figures);
	const series = listSeries(figures);
	const rows = series.map((place) => toRows(place, { figures, editions: listed }));
	const [first, last] = [listed[0]?.year, listed.at(-1)?.year];
	if (first === undefined || last === undefined) throw new Error('no edition of any year');
	return {
		tables: {
			series: series.map(toSeriesRow),
			figures: groupRows(series, rows),
			notes: toNoteRows(
				figures.flatMap(({ notes }) => notes),
				records
			),
			extras: {
				citations: toCitations(records),
				editions: toEditionsTable(editions),
				coverage: toCoverageTable(toCoverage(listed, figures)),
				...(pasted.length > 0 && { pasted: toPastedCsv(pasted) })
			}
		},
		issues: [...issues, ...checkFigures(figures)],
		years: { first, last },
		figures: { published: records.length + typed.length, served: chosen.length }
	};
}

/** A figure of a year that no edition is listed for is not lost. */
function withYears(
	editions: readonly Edition[],
	figures: readonly PlacedFigure[]
): readonly Edition[] {
	const listed = new Set(editions.map(({ year }) => year));
	const years = new Set(figures.map(({ year }) => year).filter((year) => !listed.has(year)));
	const unlisted = [...years].map((year): Edition => {
		return { number: '', year, published: '', states: null, seen: '', url: '' };
	});
	return [...editions, ...unlisted].sort((a, b) => a.year - b.year);
}

/** The series of totals of every state, with or without figures, then the others that have some. */
function listSeries(figures: readonly PlacedFigure[]): readonly SeriesPlace[] {
	const slugs = Object.keys(MEASURE_UNITS) as MeasureSlug[];
	const byKey = new Map<string, SeriesPlace>();
	for (const measure of slugs) {
		const wholes = areasOf(measure).map((area) => ({ measure, area, category: '', partner: '' }));
		const others = figures.filter((each) => each.measure === measure);
		for (const { area, category, partner } of [...wholes, ...others]) {
			const place = { measure, area, category, partner };
			byKey.set(toKey(place), place);
		}
	}
	return [...byKey.values()];
}

function areasOf(measure: MeasureSlug): readonly string[] {
	if (measure === 'share-of-region') return COVERED_AREAS;
	return measure === 'licence-utilisation' ? [REGION_AREA] : [REGION_AREA, ...COVERED_AREAS];
}

function toSeriesRow({ measure, area, category, partner }: SeriesPlace): SeriesRow {
	const printed = Object.entries(COUNTRY_NAMES).find(([code]) => code === area)?.[1][0];
	return {
		...{ measure, area, name: printed ?? REGION_NAME, sheet: '', unit: MEASURE_UNITS[measure] },
		...{ currency: '', financialYear: '', reportingYear: '', notes: [], omitted: '' },
		...{ category, partner }
	};
}

/** One row for each edition's year: the figure, or why there is none. */
function toRows(
	place: SeriesPlace,
	{ figures, editions }: { figures: readonly PlacedFigure[]; editions: readonly Edition[] }
): readonly FigureRow[] {
	const key = toKey(place);
	const own = new Map(
		figures.filter((each) => toKey(each) === key).map((each) => [each.year, each])
	);
	const { area, category, partner } = place;
	return editions.map((edition): FigureRow => {
		const { year } = edition;
		const found = own.get(year);
		if (found === undefined) {
			const cell = `edition of ${String(year)}`;
			const gap = toGap(edition, area);
			const nothing = { value: null, quality: null, gap };
			return { area, year, ...nothing, cell, category, partner, bound: null, notes: [] };
		}
		const { value, quality, cell, bound, notes } = found;
		return { area, year, value, quality, gap: null, cell, category, partner, bound, notes };
	});
}

function groupRows(
	series: readonly SeriesPlace[],
	rows: readonly (readonly FigureRow[])[]
): ReleaseTables['figures'] {
	const slugs = [...new Set(series.map(({ measure }) => measure))];
	const ofSlug = (slug: string) => rows.filter((_, at) => series[at]?.measure === slug).flat();
	return Object.fromEntries(slugs.map((slug) => [slug, ofSlug(slug)]));
}
