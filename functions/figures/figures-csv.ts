/** The answer with figures as a table: one row an area and year. */
import { formatCsv } from '../http/csv.ts';
import type { Cell } from '../http/csv.ts';
import type { FiguresAnswer, SeriesAnswer } from './figures-schema.ts';
import { formatYears } from '../../src/lib/charts/spec/fields.ts';
import { asksForParts } from './parts.ts';
import type { FiguresQuestion } from './question.ts';

export const CSV_COLUMNS = [
	'release',
	'measure',
	'area',
	'year',
	'value',
	'unit',
	'quality',
	'bound',
	'gap',
	'notes',
	'at'
] as const;

type Row = Readonly<Record<(typeof CSV_COLUMNS)[number] | (typeof PART_COLUMNS)[number], Cell>>;

/** A name with the codes of more areas than this helps nobody. */
const MOST_NAMED_AREAS = 6;

/** After these, where a question tells parts apart. */
const PART_COLUMNS = ['category', 'partner'] as const;

/** @param hasParts whether the question asks for categories or partners */
export function toFiguresCsv(answer: FiguresAnswer, hasParts: boolean): string {
	const columns = [...CSV_COLUMNS, ...(hasParts ? PART_COLUMNS : [])];
	const rows = answer.series.flatMap((series) => toRows(series, answer));
	return formatCsv([columns, ...rows.map((row) => columns.map((column) => row[column]))]);
}

/** `sipri-milex-constant-usd_2025-04_XKX-SRB_2024.csv`: safe in every file system. */
export function toFileName(question: FiguresQuestion, release: string): string {
	const { measure, areas = [], years } = question;
	const parts = [
		measure.replace('.', '-'),
		release,
		...(areas.length > 0 && areas.length <= MOST_NAMED_AREAS ? [areas.join('-')] : []),
		...(years === undefined ? [] : [formatYears(years).replace('..', '-')]),
		...(asksForParts(question) ? ['parts'] : [])
	];
	return `${parts.join('_')}.csv`;
}

function toRows(series: SeriesAnswer, answer: FiguresAnswer): readonly Row[] {
	const { area, unit, figures, category, partner } = series;
	const part = { category: category?.id ?? null, partner: partner?.code ?? null };
	const release = answer.release.id;
	const measure = answer.measure.id;
	return figures.map((point) => {
		const of = { release, measure, area: area.code, year: point.year, unit: unit.id, ...part };
		if (point.value === null) {
			const { gap, at = null } = point;
			return { ...of, value: null, quality: null, bound: null, gap, notes: null, at };
		}
		const { value, quality, bound, notes, at } = point;
		return { ...of, value, quality, bound, gap: null, notes: notes.join(' '), at };
	});
}
