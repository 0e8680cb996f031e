/**
 * What stands in each row of bars: an area's figure of one year; its figures of two or three years;
 * or, of two measures side by side, the two of an area or of a year.
 */
import type { ChartView, ShownAcross, ShownPoint, ShownSeries } from './chart-view.ts';
import type { Slot } from './placed.ts';

export interface BarRow {
	readonly code: string;
	readonly name: string;
	readonly entries: readonly BarEntry[];
}

export interface BarEntry {
	readonly point: ShownPoint;
	readonly slot: Slot;
	/** Stands before the bar where a row has several: the year, or what is counted. */
	readonly head: string | null;
	/** Whether it is there for comparison: an earlier year, or the first of two measures. */
	readonly isPale: boolean;
	/** Whether it is told together with the bar before it. */
	readonly isSecond: boolean;
}

export function listBarRows({ series, years, across }: ChartView): readonly BarRow[] {
	if (across?.names == null) return series.map((each) => toYearRow(each, years.length > 1));
	const { names } = across;
	return series.flatMap((each) =>
		years.map((year, index) => ({
			code: each.area.code,
			name: years.length === 1 ? each.area.name : String(year),
			entries: toPair(each, index, names)
		}))
	);
}

function toYearRow({ area, points, colour }: ShownSeries, isGrouped: boolean): BarRow {
	return {
		code: area.code,
		name: area.name,
		entries: points.map((point, index) => ({
			point,
			slot: colour,
			head: isGrouped ? String(point.year) : null,
			isPale: index < points.length - 1,
			isSecond: false
		}))
	};
}

function toPair(
	{ points, across, colour }: ShownSeries,
	index: number,
	[first, second]: NonNullable<ShownAcross['names']>
): readonly BarEntry[] {
	const [one, other] = [points[index], across[index]];
	if (one === undefined || other === undefined) return [];
	return [
		{ point: one, slot: colour, head: first, isPale: true, isSecond: false },
		{ point: other, slot: colour, head: second, isPale: false, isSecond: true }
	];
}
