/** Shapes a found table into the answer, and into CSV. */
import type { Dataset } from '../../src/lib/dataset/dataset.ts';
import { formatYears } from '../../src/lib/charts/spec/fields.ts';
import { areaName } from '../../src/lib/i18n/area-name.ts';
import { formatCsv } from '../http/csv.ts';
import { toReleaseAnswer } from '../releases/release-answer.ts';
import type { FoundTable, Row } from './find-table.ts';
import { KNOWN_TABLES } from './known-tables.ts';
import type { TableQuestion } from './question.ts';
import type { TableAnswer } from './tables-schema.ts';

export function toTableAnswer(
	question: TableQuestion,
	{ served, columns, rows }: FoundTable,
	dataset: Dataset
): TableAnswer {
	const { areaColumns } = KNOWN_TABLES[question.table];
	const codes = listWords(rows, Object.values(areaColumns));
	const notes = listWords(rows, ['notes']).flatMap((id): [string, string][] => {
		const text = dataset.findNote(served.source.id, served.release, id);
		return text === null ? [] : [[id, text]];
	});
	return {
		table: question.table,
		release: toReleaseAnswer(served),
		columns: [...columns],
		rows: rows.map((row) => ({ ...row })),
		areas: Object.fromEntries(codes.map((code) => [code, areaName(code, question.lang)])),
		notes: Object.fromEntries(notes),
		links: { csv: `/api/v1/tables.csv?${formatQuestion(question)}` }
	};
}

/** The table as it is shipped, of the asked rows. */
export function toTableCsv({ columns, rows }: TableAnswer): string {
	const lines = rows.map((row) => columns.map((column) => row[column] ?? null));
	return formatCsv([columns, ...lines]);
}

/** In one order, defaults left out. */
function formatQuestion(question: TableQuestion): string {
	const { table, areas, side, partner, category, years, release } = question;
	return [
		`table=${table}`,
		...(areas === undefined ? [] : [`areas=${areas.join('~')}`]),
		...(side === 'either' ? [] : [`side=${side}`]),
		...(partner === undefined ? [] : [`partner=${partner.join('~')}`]),
		...(category === undefined ? [] : [`category=${category.map(encodeURIComponent).join('~')}`]),
		...(years === undefined ? [] : [`years=${formatYears(years)}`]),
		...(release === 'latest' ? [] : [`release=${release}`])
	].join('&');
}

/** Each word that stands in one of the columns, once. */
function listWords(rows: readonly Row[], columns: readonly string[]): readonly string[] {
	const cells = rows.flatMap((row) => columns.map((column) => row[column]));
	const words = cells.flatMap((cell) => (typeof cell === 'string' ? cell.split(' ') : []));
	return [...new Set(words)].filter((word) => word !== '');
}
