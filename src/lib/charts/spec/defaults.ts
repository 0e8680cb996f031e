/**
 * What a chart's address means where it says neither areas nor view: each measure has its own, so
 * that no chart is empty for want of a word. Knows no figures; a test holds it against them.
 */
import { findAreaKind } from '../../figures/area.ts';
import type { MeasureId } from '../../figures/measure.ts';
import type { ViewKind } from './chart-fields.ts';
import type { YearSpan } from './fields.ts';

const REGION: readonly string[] = ['WB6'];
const FIVE: readonly string[] = ['SEESAC5'];
/** Both count in euros: other currencies share no axis. */
const OF_ONE_CURRENCY: readonly string[] = ['XKX', 'MNE'];
/** NATO's members among the states of the region and its neighbours of the former Yugoslavia. */
const ALLIES: readonly string[] = ['ALB', 'HRV', 'MNE', 'MKD', 'SVN'];

const AREAS: Readonly<Partial<Record<MeasureId, readonly string[]>>> = {
	'sipri-milex.local-currency': OF_ONE_CURRENCY,
	'sipri-milex.local-currency-financial-year': OF_ONE_CURRENCY,
	// No company of the Western Balkans is among the hundred.
	'sipri-top100.arms-revenue': ['WORLD'],
	'seesac.exports-value': FIVE,
	'seesac.share-of-region': FIVE,
	// Of these little more than the region's totals can be cited.
	'seesac.licences-value': ['SEESAC', 'BIH'],
	'seesac.licences-issued': ['SEESAC', 'BIH'],
	'seesac.licence-utilisation': ['SEESAC'],
	'nato.share-of-gdp': ALLIES,
	'nato.equipment-share': ALLIES,
	'nato.personnel': ALLIES,
	'nato.current-usd': ALLIES,
	'nato.constant-usd': ALLIES
};

/** Few years of these are known: lines would be dots upon each other. */
const SPARSE: readonly MeasureId[] = [
	'seesac.exports-value',
	'seesac.share-of-region',
	'seesac.licences-value',
	'seesac.licences-issued'
];

export function defaultAreas(measure: MeasureId): readonly string[] {
	return AREAS[measure] ?? REGION;
}

export interface Shown {
	readonly measure: MeasureId;
	readonly areas: readonly string[];
	readonly years: YearSpan | null;
}

/** One year has no course: it is ranked. So are years apart from each other. */
export function defaultView({ measure, areas, years }: Shown): ViewKind {
	const isApart = years !== null && (years.from === years.to || years.picked !== undefined);
	if (isApart) return 'bars';
	return SPARSE.includes(measure) && isSeveral(areas) ? 'multiples' : 'lines';
}

function isSeveral([first = '', ...rest]: readonly string[]): boolean {
	return rest.length > 0 || findAreaKind(first) === 'group';
}
