/**
 * Where a record's figure belongs: its series and its value in the series' unit. A figure in US
 * dollars, or a share of something else than the region's exports, has no series: it stays a
 * citation. Licence values and exports are different series.
 */
import type { Quality } from '../../src/lib/figures/figure.ts';
import { toShippedPrecision } from '../../src/lib/figures/units.ts';
import { MEASURE_UNITS, REGION_AREA } from './placed.ts';
import type { MeasureSlug, PlacedFigure } from './placed.ts';
import { toNoteIds } from './note-texts.ts';
import { REGION } from './record.ts';
import type { Basis, ReportRecord } from './record.ts';

/** A statement in the press says whose figure it is less surely than a report does. */
const QUALITY_OF_BASIS: Readonly<Record<Basis, Quality>> = {
	seesac_regional_report: 'reported',
	national_report: 'reported',
	press_or_official_statement: 'uncertain'
};

/** Figures of which the text itself leaves open what they are. */
const DOUBTFUL: readonly string[] = [
	// Euros in the headline, convertible marks (about half as much) in the text.
	'2019-bih-exports-value-national'
];

/** As the reports name parts of the world. */
const PARTNER_REGIONS: Readonly<Record<string, string>> = {
	'European Union': 'EU',
	'Europe non-EU': 'EUROPE-OUTSIDE-EU',
	'Middle East': 'MIDDLE-EAST',
	'North America': 'NORTH-AMERICA'
};

/** null where the figure has no series. */
export function placeRecord(record: ReportRecord): PlacedFigure | null {
	const measure = findMeasure(record);
	const partner = findPartner(record.destination);
	if (measure === null || partner === null) return null;
	return {
		measure,
		area: record.exporter === REGION ? REGION_AREA : record.exporter,
		category: findCategory(record.category),
		partner,
		year: record.year,
		value: toUnitOfSeries(record.value, measure),
		quality: DOUBTFUL.includes(record.id) ? 'uncertain' : QUALITY_OF_BASIS[record.basis],
		bound: record.bound,
		notes: toNoteIds(record),
		cell: `quote ${record.id}`
	};
}

/** Euros or per cent, in the unit of the series. To the cent. */
export function toUnitOfSeries(value: number, measure: MeasureSlug): number {
	const unit = MEASURE_UNITS[measure];
	switch (unit) {
		case 'eur-million':
			return Math.round(value * 100) / 1e8;
		case 'fraction':
			return toShippedPrecision(value / 100, unit);
		case 'count':
			return value;
	}
}

/** Whether the destination is one that the reports' words and our codes know. */
function findPartner(destination: string): string | null {
	if (destination === 'all') return '';
	if (/^[A-Z]{3}$/.test(destination)) return destination;
	return PARTNER_REGIONS[destination.replace(/^region:/, '')] ?? null;
}

/** `ML3` stays; `non-military lethal goods` becomes one word. */
function findCategory(category: string): string {
	if (category === 'all') return '';
	return /^ML\d{1,2}$/.test(category) ? category : category.toLowerCase().replaceAll(/\W+/g, '-');
}

function findMeasure({ measure, unit, exporter }: ReportRecord): MeasureSlug | null {
	switch (`${measure} ${unit}`) {
		case 'exports_value EUR':
			return 'exports-value';
		case 'licences_value EUR':
			return 'licences-value';
		case 'licences_issued count':
			return 'licences-issued';
		case 'share_of_region_exports percent':
			return 'share-of-region';
		case 'licence_utilisation percent':
			return 'licence-utilisation';
		case 'category_share_of_exports percent':
			// Of a state's own exports it would be a share of something else.
			return exporter === REGION ? 'share-of-region' : null;
		default:
			return null;
	}
}
