/** The chart as a table: a row a year, or for one year a row an area. */
import type { Locale } from '../../i18n/locale.ts';
import { qualityLabel } from '../../i18n/labels.ts';
import { m } from '../../i18n/paraglide/messages.js';
import type { ShownPoint, ShownSeries, TableCell, ViewTable } from './chart-view.ts';

interface Tabling {
	readonly title: string;
	readonly unit: string;
	readonly series: readonly ShownSeries[];
	readonly years: readonly number[];
	/** The second measure of a scatter. */
	readonly across: {
		readonly title: string;
		readonly names: readonly [string, string] | null;
	} | null;
}

export function buildTable(tabling: Tabling, locale: Locale): ViewTable {
	const { title, unit, series, years } = tabling;
	const caption = m.table_caption({ title, unit }, { locale });
	if (tabling.across?.names != null && years.length > 1) {
		return { caption, ...tableOfYears(tabling, tabling.across.names, locale) };
	}
	if (tabling.across !== null) {
		return { caption, ...tableOfPairs(tabling, tabling.across.title, locale) };
	}
	if (years.length === 1) return { caption, ...tableOfAreas(series, locale) };
	return {
		caption,
		columns: [m.table_year({}, { locale }), ...series.map(({ area }) => area.name)],
		rows: years.map((year, index) => ({
			head: String(year),
			cells: series.map(({ points }) => toCell(points[index]))
		}))
	};
}

function tableOfAreas(series: readonly ShownSeries[], locale: Locale): Omit<ViewTable, 'caption'> {
	const year = series[0]?.points[0]?.year;
	return {
		columns: [
			m.table_area({}, { locale }),
			year === undefined ? '' : String(year),
			m.table_quality({}, { locale }),
			m.table_at({}, { locale })
		],
		rows: series.map(({ area, points }) => ({
			head: area.name,
			cells: [toCell(points[0]), qualityCell(points[0], locale), plainCell(points[0]?.at ?? '')]
		}))
	};
}

/** For each area, both measures of a scatter, each with the cell where it stands. */
function tableOfPairs(
	{ unit, series, across }: Tabling,
	other: string,
	locale: Locale
): Omit<ViewTable, 'caption'> {
	return {
		columns: [m.table_area({}, { locale }), ...(across?.names ?? [unit, other])],
		rows: series.map(({ area, points, across: others }) => ({
			head: area.name,
			cells: [toCell(points[0]), toCell(others[0])]
		}))
	};
}

/** Two measures of one area, a row a year. */
function tableOfYears(
	{ series: [only], years }: Tabling,
	names: readonly [string, string],
	locale: Locale
): Omit<ViewTable, 'caption'> {
	return {
		columns: [m.table_year({}, { locale }), ...names],
		rows: years.map((year, index) => ({
			head: String(year),
			cells: [toCell(only?.points[index]), toCell(only?.across[index])]
		}))
	};
}

function toCell(point: ShownPoint | undefined): TableCell {
	if (point === undefined) return plainCell('');
	const { text, quality, at } = point;
	return { text, isWord: point.value === null, quality, at };
}

function qualityCell(point: ShownPoint | undefined, locale: Locale): TableCell {
	return plainCell(point?.quality == null ? '' : qualityLabel(point.quality, locale));
}

export function plainCell(text: string): TableCell {
	return { text, isWord: true, quality: null, at: null };
}
