/** SIPRI's military expenditure workbook as a source of the import. */
import type { Oddity } from '../../src/lib/figures/oddity.ts';
import type { DownloadedFile } from '../downloaded-file.ts';
import { SIPRI_LIMIT } from '../importer.ts';
import type { Importer, ReadContext, ReadFile, SourceReading } from '../importer.ts';
import { checkRelease } from './checks/check-release.ts';
import type { Checked } from './checks/check-release.ts';
import { formatOddities } from './checks/format-oddities.ts';
import { toOddityTable } from './checks/oddity-table.ts';
import { countCountryFigures, countFigures } from './count-figures.ts';
import { hasMeasureSheet } from './find-sheets.ts';
import { readRelease } from './read-release.ts';
import type { ReleaseReading } from './reading.ts';
import { EXTRACT_AREAS, selectAreas, toTables } from './select-areas.ts';
import { formatCounts } from '../format-counts.ts';
import type { Workbook } from '../workbook/workbook.ts';

const OFFICIAL = {
	'8a31c2794c8070230b3b9ef26a3249663f6317a8bc86ba3ec3099c791cdb692f': {
		id: '2025-04',
		published: '2025-04-28'
	},
	'6cc3a30b1064f9f02e60236667eef82e08cad42910ce630909d004ad2c398a9d': {
		id: '2026-04',
		published: '2026-04-27'
	}
};

const HEADINGS = ['figures', 'estimates', 'uncertain', 'unavailable', 'not a state', 'blank'];

export const sipriMilex: Importer = {
	source: 'sipri-milex',
	looksFor: 'a workbook with sheets such as "Constant (2024) US$", "Current US$", "Share of GDP"',
	recognise,
	extractLimit: SIPRI_LIMIT,
	read
};

async function recognise(file: DownloadedFile): Promise<boolean> {
	if (!file.isZip) return false;
	const opened = await file.openWorkbook();
	return opened.kind === 'workbook' && hasMeasureSheet(opened.workbook.grids);
}

async function read(file: DownloadedFile, { onProgress }: ReadContext): Promise<ReadFile> {
	const opened = await file.openWorkbook();
	if (opened.kind === 'unreadable') return { ...opened, issues: [] };
	const reading = readRelease(opened.workbook, onProgress);
	if (countCountryFigures(reading) > 0) {
		onProgress('checking across sheets');
		return { kind: 'read', reading: toSourceReading(reading, opened.workbook) };
	}
	const names = opened.workbook.grids.map(({ name }) => `"${name}"`).join(', ');
	const why = `no figure of a country was found; the sheets are ${names}`;
	return { kind: 'unreadable', why, issues: reading.issues };
}

function toSourceReading(reading: ReleaseReading, workbook: Workbook): SourceReading {
	const years = findYears(reading);
	const { constantPricesOf, issues } = reading;
	const checked = checkRelease(reading, workbook);
	const select = (some: ReleaseReading) => () => ({
		tables: { ...toTables(some), extras: { oddities: toOddityTable(listOddities(checked, some)) } },
		served: countCountryFigures(some)
	});
	return {
		title: 'SIPRI military expenditure',
		report: [
			...formatCounts(
				HEADINGS,
				reading.sheets.map((sheet) => [sheet.sheet, Object.values(countFigures(sheet))])
			),
			'',
			...formatOddities(checked, reading)
		],
		issues,
		years,
		constantPricesOf,
		published: countCountryFigures(reading),
		whole: select(reading),
		extract: select(selectAreas(reading, EXTRACT_AREAS)),
		hasFigures: true,
		identity: {
			assumed: { id: `${String(years.last + 1)}-04`, why: 'the April after the newest figures' },
			dated: workbook.modified,
			datedBy: 'when the file was last changed',
			official: OFFICIAL
		}
	};
}

/** Those of the areas that are written. */
function listOddities({ oddities }: Checked, { sheets }: ReleaseReading): readonly Oddity[] {
	const areas = new Set(sheets.flatMap(({ series }) => series.map(({ row }) => row.area)));
	return oddities.filter(({ area }) => areas.has(area));
}

/** First and last year of the countries' sheets. @throws if there is no series */
function findYears({ sheets }: ReleaseReading): SourceReading['years'] {
	const years = sheets
		.filter((sheet) => sheet.isOfCountries)
		.flatMap(({ series }) => series.flatMap(({ figures }) => figures.map(({ year }) => year)))
		.sort((a, b) => a - b);
	const [first, last] = [years[0], years.at(-1)];
	if (first === undefined || last === undefined)
		throw new Error('no year in a release of no series');
	return { first, last };
}
