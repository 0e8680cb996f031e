/** What a chart shows, as a table: one row an area, measure and year, whatever was done to the figures. */
import type { ChartView, ShownPoint } from '../../src/lib/charts/view/chart-view.ts';
import { formatCsv } from '../http/csv.ts';
import type { Cell } from '../http/csv.ts';
import { toFlowRows } from './flow-rows.ts';

const VIEW_COLUMNS = [
	'release',
	'measure',
	'as',
	'area',
	'category',
	'partner',
	'year',
	'value',
	'unit',
	'quality',
	'bound',
	'gap',
	'at'
] as const;

type Row = Readonly<Record<(typeof VIEW_COLUMNS)[number], Cell>>;

export function toViewCsv(view: ChartView): string {
	const { across, measure, unit } = view;
	if (view.flows !== null) return formatRows(toFlowRows(view).map((row) => toFlowRow(view, row)));
	const rows = view.series.flatMap((series) => [
		...toRows(view, series.area.code, { points: series.points, measure, unit: unit.id }),
		...(across === null
			? []
			: toRows(view, series.area.code, {
					points: series.across,
					measure: across.measure,
					unit: across.unit.id
				}))
	]);
	return formatRows(rows);
}

function formatRows(rows: readonly Row[]): string {
	return formatCsv([VIEW_COLUMNS, ...rows.map((row) => VIEW_COLUMNS.map((column) => row[column]))]);
}

function toFlowRow(
	{ source, measure, as, unit }: ChartView,
	flow: ReturnType<typeof toFlowRows>[number]
): Row {
	const { area, partner, year, value, quality, bound, gap, at } = flow;
	const common = { release: source.release, measure, as, area, category: null, partner };
	return { ...common, year, value, unit: unit.id, quality, bound, gap, at };
}

function toRows(
	view: ChartView,
	area: string,
	of: { readonly points: readonly ShownPoint[]; readonly measure: string; readonly unit: string }
): readonly Row[] {
	const { measure, unit } = of;
	const common = {
		release: view.source.release,
		measure,
		as: view.as,
		...placeOf(view, area),
		unit
	};
	return of.points.map(({ year, value, quality, bound, gap, at }) => ({
		...common,
		year,
		value,
		quality,
		bound,
		gap,
		at
	}));
}

/** Whose figure it is, and of which part of the whole. */
function placeOf({ by }: ChartView, code: string) {
	if (by === null) return { area: code, category: null, partner: null };
	const { part, area } = by;
	return part === 'category'
		? { area, category: code, partner: null }
		: { area, category: null, partner: code };
}
