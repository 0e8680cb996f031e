/**
 * What of a chart's address does not go together, whatever the figures are: a logarithm and bars,
 * euros and a share of GDP. Each misfit is a problem that names key, value and what would do, and
 * says which keys could give way. Knows no dataset.
 */
import { findMeasureKind } from '../../figures/measure.ts';
import type { MeasureId } from '../../figures/measure.ts';
import type { Dimension } from '../../figures/units.ts';
import { AGAINST_MISFITS } from './against.ts';
import type { ViewKind } from './chart-fields.ts';
import type { ChartSpec } from './chart-spec.ts';
import { formatEvents } from './events.ts';
import { formatYears } from './fields.ts';
import { misfitOfFlows } from './flows.ts';
import type { Misfit, MisfitRule } from './misfit.ts';
import { misfitOfParts } from './parts.ts';
import { formatWay } from './way.ts';

/** Amounts add up; what is divided by something does not. */
const SUMMABLE: readonly Dimension[] = ['money', 'volume', 'count', 'persons'];
const WITHOUT_LOG: readonly ViewKind[] = ['bars', 'shares', 'map', 'flows', 'table'];
const WITH_EVENTS: readonly ViewKind[] = ['lines', 'multiples'];
const WITH_PICKED_YEARS: readonly ViewKind[] = ['bars', 'slope', 'shares', 'table'];
const AMOUNT = 'measure=sipri-milex.constant-usd';

const RULES: readonly MisfitRule[] = [
	...AGAINST_MISFITS,
	misfitOfFlows,
	misfitOfParts,
	misfitOfShare,
	misfitOfStack,
	misfitOfCurrency,
	misfitOfRate,
	misfitOfScale,
	misfitOfAxes,
	misfitOfEvents,
	misfitOfYears
];

/** The first misfit; null where all goes together. */
export function findMisfit(spec: ChartSpec): Misfit | null {
	for (const rule of RULES) {
		const misfit = rule(spec);
		if (misfit !== null) return misfit;
	}
	return null;
}

/** Whether the view has a course of years to mark events on. */
export function takesEvents(view: ViewKind): boolean {
	return WITH_EVENTS.includes(view);
}

function isSummable(measure: MeasureId): boolean {
	return SUMMABLE.includes(findMeasureKind(measure).dimension);
}

/** `view=shares` implies the way, so that it is the view that does not fit. */
function misfitOfShare({ as, view, measure }: ChartSpec): Misfit | null {
	if (as.kind !== 'share') return null;
	if (!isSummable(measure)) {
		const detail = `${measure} is a share or an average, and those do not add up to a whole: an amount would do`;
		const [param, value] = view === 'shares' ? ['view', view] : ['as', formatWay(as)];
		return toMisfit({ param, value, detail, allowed: [AMOUNT] }, ['as', 'view']);
	}
	return null;
}

/** Only of a total of all that is shown do the parts make a hundred per cent. */
function misfitOfStack({ as, view }: ChartSpec): Misfit | null {
	if (view !== 'shares' || (as.kind === 'share' && as.of === null)) return null;
	const value = formatWay(as);
	const detail = `stacked shares are of the total that is shown: as=share, not as=${value}`;
	return toMisfit({ param: 'as', value, detail, allowed: ['share'] }, ['as', 'view']);
}

function misfitOfCurrency({ as, currency }: ChartSpec): Misfit | null {
	if (currency !== 'eur' || (as.kind !== 'ratio' && as.kind !== 'share')) return null;
	const what = as.kind === 'ratio' ? 'a ratio' : 'a share';
	return refuseEuro(`${what} is the same in any currency: leave currency out`);
}

/** SIPRI's rates stand in its own release, which the address pins together with the figures. */
function misfitOfRate({ currency, measure }: ChartSpec): Misfit | null {
	if (currency !== 'eur') return null;
	const { dimension, source, unit } = findMeasureKind(measure);
	if (unit === 'eur-million') return null;
	if (dimension === 'volume') return refuseEuro('a volume of arms (TIV) is not money');
	if (dimension !== 'money' && dimension !== 'money-per-person') {
		return refuseEuro(`${measure} is not an amount of money: leave currency out`);
	}
	if (unit === 'local-currency') {
		return refuseEuro(
			`${measure} is in each area’s own currency: measure=sipri-milex.current-usd can be shown in euros`
		);
	}
	return source === 'sipri-milex'
		? null
		: refuseEuro(`a release of ${source} holds no rates of exchange: leave currency out`);
}

function misfitOfScale({ scale, view, as }: ChartSpec): Misfit | null {
	if (scale === 'linear') return null;
	const allowed = ['linear', 'view=lines'];
	const refuse = (detail: string) =>
		toMisfit({ param: 'scale', value: scale, detail, allowed }, ['scale', 'view']);
	if (WITHOUT_LOG.includes(view)) {
		return refuse(`view=${view} has no logarithm: its lengths or areas would lie`);
	}
	return as.kind === 'change' ? refuse('a change may be negative, and a logarithm is not') : null;
}

function misfitOfAxes({ axes, view }: ChartSpec): Misfit | null {
	if (axes === 'shared' || view === 'multiples') return null;
	const detail = `only small multiples have an axis of their own each, not view=${view}`;
	const allowed = ['shared', 'view=multiples'];
	return toMisfit({ param: 'axes', value: axes, detail, allowed }, ['axes', 'view']);
}

function misfitOfEvents({ events, view }: ChartSpec): Misfit | null {
	if (events.length === 0 || takesEvents(view)) return null;
	const detail = `events stand on a course of years, which view=${view} has not`;
	const allowed = WITH_EVENTS.map((each) => `view=${each}`);
	return toMisfit({ param: 'events', value: formatEvents(events), detail, allowed }, [
		'events',
		'view'
	]);
}

function misfitOfYears({ years, view }: ChartSpec): Misfit | null {
	if (years?.picked === undefined) return null;
	const value = formatYears(years);
	const span = formatYears({ from: years.from, to: years.to });
	const refuse = (detail: string, allowed: readonly string[]) =>
		toMisfit({ param: 'years', value, detail, allowed }, ['years', 'view']);
	if (!WITH_PICKED_YEARS.includes(view)) {
		const views = WITH_PICKED_YEARS.map((each) => `view=${each}`);
		return refuse(`view=${view} does not show single years: years=${span} would do`, [
			span,
			...views
		]);
	}
	return view === 'slope' && years.picked.length > 2
		? refuse('a slope leads from one year to another: two years, not three', [span])
		: null;
}

function refuseEuro(detail: string): Misfit {
	return toMisfit({ param: 'currency', value: 'eur', detail, allowed: ['usd'] }, [
		'currency',
		'as'
	]);
}

function toMisfit(problem: Misfit['problem'], yields: Misfit['yields']): Misfit {
	return { problem, yields };
}
