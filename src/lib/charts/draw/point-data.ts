/** The points of a view for the chart script, small enough to travel in the page. */
import type { Quality } from '../../figures/figure.ts';
import { qualityLabel } from '../../i18n/labels.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ChartView, ShownPoint, ShownSeries, ValueAxis } from '../view/chart-view.ts';
import { toPattern } from './script-data.ts';
import type { PointData, PointTuple, Wording } from './script-data.ts';

/** Finer than a pixel of any screen. */
const LEVEL_STEPS = 10_000;

export function toPointData(view: ChartView, locale: Locale): PointData {
	const sheet = findSheet(view.series);
	const wordings: Wording[] = [];
	const findWording = (wording: Wording): number => {
		const known = wordings.findIndex((each) => each.join() === wording.join());
		return known === -1 ? wordings.push(wording) - 1 : known;
	};
	const toTuple = (point: ShownPoint, axis: ValueAxis): PointTuple => [
		toLevel(point, axis),
		point.text,
		findWording(toWording(point, locale)),
		point.at?.slice(sheet.length) ?? null
	];
	const series = orderSeries(view).map(({ area, colour, points, axis }) => ({
		name: area.name,
		slot: colour,
		points: points.map((point) => toTuple(point, axis ?? view.axis))
	}));
	const { years, span } = view;
	const isCourse = years.length === span.last - span.first + 1;
	return { firstYear: span.first, ...(!isCourse && { years }), sheet, wordings, series };
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
	const level =
		scale === 'log' ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from);
	return Math.round(level * LEVEL_STEPS) / LEVEL_STEPS;
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
