/** The facts of a release that `sources.json` keeps. */
import type { Release, Source } from '../../src/lib/figures/release.ts';
import { countCountryFigures } from './count-figures.ts';
import type { ReleaseIdentity } from './identify-release.ts';
import type { ReleaseReading } from './reading.ts';

export interface ReleaseFile {
	readonly name: string;
	readonly sha256: string;
}

export interface ReadingPair {
	/** The whole workbook. */
	readonly whole: ReleaseReading;
	/** What of it is written. */
	readonly written: ReleaseReading;
}

const MONTHS: Readonly<Record<string, string>> = {
	'01': 'January',
	'02': 'February',
	'03': 'March',
	'04': 'April',
	'05': 'May',
	'06': 'June',
	'07': 'July',
	'08': 'August',
	'09': 'September',
	'10': 'October',
	'11': 'November',
	'12': 'December'
};

export function describeRelease(
	source: Source,
	{
		identity,
		file,
		readings
	}: { identity: ReleaseIdentity; file: ReleaseFile; readings: ReadingPair }
): Release {
	return {
		id: identity.id,
		published: identity.published,
		file: file.name,
		sha256: file.sha256,
		citation: `${source.title}, ${toMonth(identity.id)} release, ${source.doi ?? source.url}`,
		years: findYears(readings.whole),
		constantPricesOf: readings.whole.constantPricesOf,
		figures: {
			published: countCountryFigures(readings.whole),
			served: countCountryFigures(readings.written)
		}
	};
}

/** First and last year of the countries' sheets. @throws if there is no series */
export function findYears({ sheets }: ReleaseReading): Release['years'] {
	const years = sheets
		.filter((sheet) => sheet.isOfCountries)
		.flatMap(({ series }) => series.flatMap(({ figures }) => figures.map(({ year }) => year)))
		.sort((a, b) => a - b);
	const [first, last] = [years[0], years.at(-1)];
	if (first === undefined || last === undefined)
		throw new Error('no year in a release of no series');
	return { first, last };
}

/** `2025-04` → `April 2025` */
function toMonth(id: string): string {
	const month = MONTHS[id.slice(5, 7)];
	if (month === undefined) throw new Error(`no month in the release ${id}`);
	return `${month} ${id.slice(0, 4)}`;
}
