/**
 * The points of a view for the chart script: what a tooltip shows and a screen reader says, small
 * enough to travel in the page. Written here, read by `src/lib/embed/chart-script`. An old page may
 * meet a newer script: whoever changes this shape gives the attribute that carries it a new name.
 */
import type { Quality } from '../../figures/figure.ts';
import { qualityLabel } from '../../i18n/labels.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ChartView, ShownPoint, ShownSeries, ValueAxis } from '../view/chart-view.ts';

export interface PointData {
	/** Of the consecutive years; each series has a point for each. */
	readonly firstYear: number;
	/** With what the places of all points begin: `Constant (2024) US$!`. */
	readonly sheet: string;
	readonly wordings: readonly Wording[];
	/** As a reader meets them from the top of the drawing to its bottom. */
	readonly series: readonly SeriesPoints[];
}

/** How points of one series and quality are told: only year and text differ between them. */
export type Wording = readonly [spoken: string, quality: string];

export interface SeriesPoints {
	readonly name: string;
	/** Index into the theme's palette; null is the grey rest. */
	readonly slot: number | null;
	readonly points: readonly PointTuple[];
}

/** Level: from 0 at the bottom of the plot to `FULL_LEVEL` at its top; null at a gap. */
export type PointTuple = readonly [
	level: number | null,
	text: string,
	wording: number,
	cell: string | null
];

/** Finer than a pixel of any screen. */
const FULL_LEVEL = 10_000;
/** They stand for the year and the text in a wording; no text of ours holds control characters. */
const YEAR = '\t';
const TEXT = '\n';

export function toPointData(view: ChartView, locale: Locale): PointData {
	const wordings: Wording[] = [];
	const sheet = findSheet(view.series);
	const findWording = (point: ShownPoint): number => {
		const wording = toWording(point, locale);
		const known = wordings.findIndex((each) => each.join() === wording.join());
		return known === -1 ? wordings.push(wording) - 1 : known;
	};
	const series = orderSeries(view).map(({ area, colour, points }) => ({
		name: area.name,
		slot: colour,
		points: points.map((point): PointTuple => [
			toLevel(point, view.axis),
			point.text,
			findWording(point),
			point.at?.slice(sheet.length) ?? null
		])
	}));
	return { firstYear: view.years[0] ?? NaN, sheet, wordings, series };
}

function toWording({ year, text, spoken, quality }: ShownPoint, locale: Locale): Wording {
	const pattern = spoken.replace(String(year), YEAR).replace(text, TEXT);
	return [pattern, isSaid(quality) ? qualityLabel(quality, locale) : ''];
}

/** What is reported needs no word; all else is said. */
function isSaid(quality: Quality | null): quality is Exclude<Quality, 'reported'> {
	return quality !== null && quality !== 'reported';
}

function toLevel({ value }: ShownPoint, { domain: [from, to] }: ValueAxis): number | null {
	return value === null ? null : Math.round(((value - from) / (to - from)) * FULL_LEVEL);
}

/** Bars stand in their order; lines as they end, with the highest first: so do their labels. */
function orderSeries({ kind, series }: ChartView): readonly ShownSeries[] {
	if (kind === 'bars') return series;
	const endOf = ({ points }: ShownSeries) =>
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
