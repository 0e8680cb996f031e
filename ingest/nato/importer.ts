/** NATO's workbook of defence expenditure as a source of the import. */
import type { ReleaseTables } from '../../src/lib/dataset/tables.ts';
import type { DownloadedFile } from '../downloaded-file.ts';
import type { Importer, ReadContext, ReadFile, SourceReading } from '../importer.ts';
import { formatCounts } from '../format-counts.ts';
import { countServed, selectMembers } from './select-members.ts';
import { hasWantedTable, readRelease } from './read-release.ts';
import type { NatoReading } from './read-release.ts';

/** The day in the name of the file, 240617, is that of the publication. */
const OFFICIAL = {
	'1897e2ead4be252c5c9a9d2f2696a65398c51375c88a2e7425339a8d368a600b': {
		id: '2024-06',
		published: '2024-06-17'
	}
};

/** NATO sets no limit; what is shipped of a publisher's tables stays an extract all the same. */
const LIMIT = 0.1;
const HEADINGS = ['members', 'figures', 'estimates', 'gaps'];

export const nato: Importer = {
	source: 'nato',
	looksFor: 'a workbook with tables such as "Table 3 : Defence expenditure as a share of GDP"',
	recognise,
	extractLimit: LIMIT,
	read
};

async function recognise(file: DownloadedFile): Promise<boolean> {
	if (!file.isZip) return false;
	const opened = await file.openWorkbook();
	return opened.kind === 'workbook' && hasWantedTable(opened.workbook);
}

async function read(file: DownloadedFile, { onProgress }: ReadContext): Promise<ReadFile> {
	const opened = await file.openWorkbook();
	if (opened.kind === 'unreadable') return { ...opened, issues: [] };
	onProgress('reading the tables');
	const { modified } = opened.workbook;
	const reading = readRelease(opened.workbook);
	const years = findYears(reading);
	if (years !== null) return { kind: 'read', reading: toSourceReading(reading, years, modified) };
	return { kind: 'unreadable', why: 'no figure of a country was found', issues: reading.issues };
}

function toSourceReading(
	reading: NatoReading,
	years: SourceReading['years'],
	modified: string | null
): SourceReading {
	const select = (some: NatoReading) => () => ({
		tables: toTables(some),
		served: countServed(some)
	});
	const { constantPricesOf, issues, printed } = reading;
	return {
		...{ title: 'NATO defence expenditure', report: toReport(reading), issues, years },
		...{ constantPricesOf, published: printed, hasFigures: true },
		whole: select(reading),
		extract: select(selectMembers(reading)),
		identity: {
			assumed: { id: null, why: 'the month in which it was published' },
			dated: modified,
			datedBy: 'when the file was last changed',
			official: OFFICIAL
		}
	};
}

function toReport({ series }: NatoReading): readonly string[] {
	const byMeasure = Map.groupBy(series, ({ row }) => row.measure);
	const lines = [...byMeasure].map(([measure, some]) => {
		const rows = some.flatMap(({ figures }) => figures);
		const printed = rows.filter(({ gap }) => gap === null);
		const estimates = printed.filter(({ quality }) => quality === 'estimate').length;
		const counts = [some.length, printed.length, estimates, rows.length - printed.length];
		return [measure, counts] as const;
	});
	return formatCounts(HEADINGS, lines);
}

function findYears({ series }: NatoReading): SourceReading['years'] | null {
	const years = series
		.flatMap(({ figures }) => figures.map(({ year }) => year))
		.sort((a, b) => a - b);
	const [first, last] = [years[0], years.at(-1)];
	return first === undefined || last === undefined ? null : { first, last };
}

function toTables({ series, notes }: NatoReading): ReleaseTables {
	const bySlug = Map.groupBy(series, ({ row }) => row.measure);
	const figures = [...bySlug].map(([slug, some]) => [slug, some.flatMap((each) => each.figures)]);
	return {
		series: series.map(({ row }) => row),
		figures: Object.fromEntries(figures) as ReleaseTables['figures'],
		notes
	};
}
