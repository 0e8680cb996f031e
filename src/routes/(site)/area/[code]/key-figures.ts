/** The newest figure of each of an area's charts, and its place in its group. Reads views, computes nothing. */
import type { ChartView, ShownPoint } from '$lib/charts/view/chart-view.ts';
import { measureTitle } from '$lib/i18n/labels.ts';
import { m } from '$lib/i18n/paraglide/messages.js';
import { withQuality } from '$lib/i18n/quality.ts';
import type { Locale } from '$lib/i18n/locale.ts';

export interface KeyFigure {
	readonly text: string;
	/** `US$ million, constant 2024 prices and exchange rates`; empty where the text says all. */
	readonly unit: string;
	/** `Military expenditure per person, 2025` */
	readonly counted: string;
	readonly where: string;
	readonly query: string;
}

export function toKeyFigure(
	{ series, measure, unit, query }: ChartView,
	locale: Locale
): readonly KeyFigure[] {
	const point = series[0]?.points.findLast(({ value }) => value !== null);
	if (point === undefined || series.length > 1) return [];
	const title = measureTitle(measure, locale);
	return [
		{
			text: point.text,
			unit: unit.label,
			counted: tellYear(title, point, locale),
			where: point.at ?? '',
			query
		}
	];
}

/** Its place among the bars, which stand in order: `2 of 6`. */
export function toPlace(view: ChartView, code: string, locale: Locale): readonly KeyFigure[] {
	const known = view.series.filter(({ points }) => points[0]?.value != null);
	const index = known.findIndex(({ area }) => area.code === code);
	if (index === -1) return [];
	const [place, count] = [String(index + 1), String(known.length)];
	const title = measureTitle(view.measure, locale);
	return [
		{
			text: m.area_place({ place, count }, { locale }),
			unit: m.area_place_unit({}, { locale }),
			counted: m.area_key_counted({ title, year: String(view.span.last) }, { locale }),
			where: view.source.line,
			query: view.query
		}
	];
}

function tellYear(title: string, { year, quality }: ShownPoint, locale: Locale): string {
	const counted = m.area_key_counted({ title, year: String(year) }, { locale });
	return withQuality(counted, quality, locale);
}
