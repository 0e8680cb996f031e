/** SIPRI's Top 100 of arms companies as a source of the import. */
import type { DownloadedFile } from '../downloaded-file.ts';
import { SIPRI_LIMIT } from '../importer.ts';
import type { Importer, ReadFile, SourceReading } from '../importer.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { formatCounts } from '../format-counts.ts';
import { compareYears } from './compare-years.ts';
import type { Top100Reading, YearReading } from './company.ts';
import { isTop100, readTop100 } from './read-top100.ts';
import { EVERY_COMPANY, LARGEST, countFigures, toTables } from './to-tables.ts';
import type { Choice } from './to-tables.ts';

const OFFICIAL = {
	'9004c4fd62a2675915e507a07a5dd56d281ca317cd80ae7968bdd6a82c1fc0b1': {
		id: '2026-01',
		// SIPRI names the month; the workbook says the day.
		published: '2026-01-07'
	}
};

export const sipriTop100: Importer = {
	source: 'sipri-top100',
	looksFor: 'a workbook with a sheet a year, whose first cell is "The SIPRI Top 100 …"',
	recognise,
	extractLimit: SIPRI_LIMIT,
	read
};

async function recognise(file: DownloadedFile): Promise<boolean> {
	if (!file.isZip) return false;
	const opened = await file.openWorkbook();
	return opened.kind === 'workbook' && isTop100(opened.workbook);
}

async function read(file: DownloadedFile): Promise<ReadFile> {
	const opened = await file.openWorkbook();
	if (opened.kind === 'unreadable') return { ...opened, issues: [] };
	const reading = readTop100(opened.workbook);
	const [first, last] = [reading.years[0]?.year, reading.years.at(-1)?.year];
	if (first === undefined || last === undefined) {
		const why = 'no sheet holds a list of companies';
		return { kind: 'unreadable', why, issues: reading.issues };
	}
	const made = toSourceReading(reading, { first, last }, opened.workbook);
	return { kind: 'read', reading: made };
}

function toSourceReading(
	{ years, issues }: Top100Reading,
	span: SourceReading['years'],
	{ modified }: Workbook
): SourceReading {
	const select = (choice: Choice) => () => ({
		tables: toTables(years, choice),
		served: countFigures(years, choice)
	});
	return {
		title: 'SIPRI Top 100 of arms companies',
		report: formatReport(years),
		issues,
		years: span,
		// The arms revenues that make series are current; constant ones stand in the tables.
		constantPricesOf: null,
		published: years.reduce((sum, { figures }) => sum + figures, 0),
		whole: select(EVERY_COMPANY),
		extract: select(LARGEST),
		hasFigures: true,
		identity: {
			assumed: {
				id: `${String(span.last + 1)}-12`,
				why: 'the December after the year of the newest list'
			},
			dated: modified,
			datedBy: 'when the file was last changed',
			official: OFFICIAL
		}
	};
}

/** A line a year, newest first; the change in hundredths of a per cent would pass for a count. */
function formatReport(years: readonly YearReading[]): readonly string[] {
	const lines = years.toReversed().map((reading): [string, number[]] => {
		const sum = reading.companies.reduce((total, { revenue }) => total + revenue, 0);
		const uncertain = reading.companies.filter(({ quality }) => quality === 'uncertain').length;
		const change = compareYears(reading);
		const percent = change === null ? '' : `, ${(change.change * 100).toFixed(2)} %`;
		return [`${reading.sheet}${percent}`, [reading.companies.length, uncertain, sum]];
	});
	return formatCounts(['companies', 'uncertain', 'US$ million'], lines);
}
