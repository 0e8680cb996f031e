/**
 * Which two measures may stand across from each other in a scatter. Money never meets a volume,
 * licences never meet exports, and constant dollars of two releases never meet at all.
 */
import { MEASURE_IDS, findMeasureKind } from '../../figures/measure.ts';
import type { MeasureId } from '../../figures/measure.ts';
import type { ChartSpec } from './chart-spec.ts';
import type { Misfit, MisfitRule } from './misfit.ts';
import { findBeside } from './pairs.ts';
import { formatWay } from './way.ts';

const MONEY = ['money', 'money-per-person'];
const LICENCES_AND_EXPORTS: readonly string[] = ['seesac.licences-value', 'seesac.exports-value'];

export const AGAINST_MISFITS: readonly MisfitRule[] = [
	// Whatever the view: that two kinds never meet is the reason, and another view no way out.
	misfitOfPair,
	misfitOfLonelyScatter,
	misfitOfAgainst,
	misfitOfWay
];

/** The measures that a measure may be shown against. */
export function findPartners(measure: MeasureId): readonly MeasureId[] {
	return MEASURE_IDS.filter((each) => describeMisfit(measure, each) === null);
}

function misfitOfLonelyScatter({ view, against, measure }: ChartSpec): Misfit | null {
	if (view !== 'scatter' || against !== null) return null;
	const [partner = 'another measure'] = findPartners(measure);
	return {
		problem: {
			param: 'view',
			value: view,
			detail: `a scatter shows one measure against another: against=${partner} would do`,
			allowed: findPartners(measure).map((each) => `against=${each}`)
		},
		yields: ['view']
	};
}

function misfitOfAgainst({ view, against }: ChartSpec): Misfit | null {
	if (against === null || view === 'scatter' || view === 'bars') return null;
	const detail = `a second measure needs view=scatter or view=bars, not view=${view}`;
	return refuse(against, detail, ['view=scatter', 'view=bars']);
}

function misfitOfPair({ measure, against, view }: ChartSpec): Misfit | null {
	if (against !== null && view === 'bars') return misfitBeside(measure, against);
	const detail = against === null ? null : describeMisfit(measure, against);
	return against === null || detail === null
		? null
		: refuse(against, detail, findPartners(measure));
}

function misfitBeside(measure: MeasureId, against: MeasureId): Misfit | null {
	const beside = findBeside(measure);
	if (against === beside) return null;
	if (beside !== null) {
		return refuse(against, `beside ${measure} stands ${beside} alone`, [beside]);
	}
	const detail = `side by side stand licences and exports of one source, or imports and exports; ${measure} and ${against} may meet in a scatter`;
	return refuse(against, detail, ['view=scatter']);
}

function misfitOfWay({ view, as, currency, against }: ChartSpec): Misfit | null {
	if (against === null) return null;
	const shows = `${view === 'scatter' ? 'a scatter shows' : 'bars side by side show'} two measures as they are published`;
	if (as.kind !== 'figures') {
		const value = formatWay(as);
		const problem = {
			param: 'as',
			value,
			detail: `${shows}, not as=${value}`,
			allowed: ['figures']
		};
		return { problem, yields: ['as', 'view'] };
	}
	if (currency === 'published') return null;
	const problem = { param: 'currency', value: currency, detail: shows, allowed: ['usd'] };
	return { problem, yields: ['currency', 'view'] };
}

function describeMisfit(measure: MeasureId, against: MeasureId): string | null {
	if (measure === against) return `${against} cannot stand against itself`;
	const [one, other] = [findMeasureKind(measure), findMeasureKind(against)];
	const dimensions = [one.dimension, other.dimension];
	if (dimensions.includes('volume') && dimensions.some((each) => MONEY.includes(each))) {
		return 'TIV is a volume of arms, whatever was paid for them, and not money: the two never meet on one chart or in one sum';
	}
	if ([measure, against].every((each) => LICENCES_AND_EXPORTS.includes(each))) {
		return 'a licence is a permission, an export is what left: their values are different things and never add up';
	}
	if (one.source === other.source) return null;
	return one.prices === 'release' && other.prices === 'release'
		? 'constant dollars of two releases are in prices of two years, and never meet on one chart'
		: `${measure} and ${against} come from two sources, and one release cannot hold for both`;
}

function refuse(value: string, detail: string, allowed: readonly string[]): Misfit {
	return { problem: { param: 'against', value, detail, allowed }, yields: ['against', 'view'] };
}
