/** The points of a view for the chart script, small enough to travel in the page. */
import type { Quality } from '../../figures/figure.ts';
import { qualityLabel } from '../../i18n/labels.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ChartView, ShownPoint, ShownSeries, ValueAxis } from '../view/chart-view.ts';
import { toFlowData } from './flow-data.ts';
import { toPattern } from './script-data.ts';
import type { PointData, PointTuple, Wording } from './script-data.ts';

export function toPointData(view: ChartView, locale: Locale): PointData {
	if (view.flows !== null) return toFlowData(view, view.flows, locale);
	const shown = orderSeries(view).map(mergeAcross);
	// What is worked out of many cells says them in the table: here they would fill the page.
	const isPrinted = view.as === 'figures' && view.currency === 'published';
	const sheet = isPrinted ? findSheet(shown) : '';
	const wordings: Wording[] = [];
	const known = new Map<string, number>();
	const findWording = (wording: Wording): number => {
		const key = wording.join();
		const index = known.get(key) ?? wordings.push(wording) - 1;
		known.set(key, index);
		return index;
	};
	const toTuple = (point: ShownPoint, axis: ValueAxis): PointTuple => [
		toLevel(point, axis),
		point.text,
		findWording(toWording(point, locale)),
		(isPrinted ? point.at?.slice(sheet.length) : null) ?? null
	];
	const series = shown.map(({ area, colour, points, axis }) => ({
		name: area.name,
		slot: colour,
		points: points.map((point) => toTuple(point, axis ?? view.axis))
	}));
	const { years, span } = view;
	const isCourse = years.length === span.last - span.first + 1;
	return { firstYear: span.first, ...(!isCourse && { years }), sheet, wordings, series };
}

/** Of a scatter, both measures in one: `1.85% · 217.3`. */
function mergeAcross(series: ShownSeries): ShownSeries {
	if (series.across.length === 0) return series;
	const points = series.points.map((point, index): ShownPoint => {
		const other = series.across[index];
		if (other === undefined) return point;
		const isLess = point.quality === null || point.quality === 'reported';
		return {
			...point,
			text: `${point.text} · ${other.text}`,
			spoken: `${point.spoken}; ${other.spoken}`,
			quality: isLess ? other.quality : point.quality,
			at: [point.at, other.at].filter((at) => at !== null).join(' · ')
		};
	});
	return { ...series, points };
}

function toWording({ year, text, spoken, quality }: ShownPoint, locale: Locale): Wording {
	return [toPattern(spoken, year, text), isSaid(quality) ? qualityLabel(quality, locale) : ''];
}

/** What is reported needs no word; all else is said. */
function isSaid(quality: Quality | null): quality is Exclude<Quality, 'reported'> {
	return quality !== null && quality !== 'reported';
}

function toLevel({ value }: ShownPoint, { domain: [from, to], scale }: ValueAxis): number | null {
	if (value === null) return null;
	return scale === 'log'
		? Math.log(value / from) / Math.log(to / from)
		: (value - from) / (to - from);
}

/** Lines stand as they end, the highest first: so do their labels. All else keeps its order. */
function orderSeries({ kind, series }: ChartView): readonly ShownSeries[] {
	if (kind !== 'lines' && kind !== 'slope') return series;
	const endOf = ({ points }: ShownSeries): number =>
		points.findLast(({ value }) => value !== null)?.value ?? -Infinity;
	return series.toSorted((a, b) => (endOf(a) === endOf(b) ? 0 : endOf(b) - endOf(a)));
}

/** Up to and with the `!` after which a cell's name follows, where all points share it. */
function findSheet(series: readonly ShownSeries[]): string {
	const places = series.flatMap(({ points }) => points.flatMap(({ at }) => at ?? []));
	const [first = ''] = places;
	const sheet = first.slice(0, first.lastIndexOf('!') + 1);
	return places.every((place) => place.startsWith(sheet)) ? sheet : '';
}
