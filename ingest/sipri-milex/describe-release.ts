/** The facts of a release that `sources.json` keeps. */
import type { Release, Source } from '../../src/lib/figures/release.ts';
import { countCountryFigures } from './count-figures.ts';
import type { ReleaseIdentity } from './identify-release.ts';
import type { ReleaseReading } from './read-release.ts';

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

const MONTHS = `
	January February March April May June July August September October November December
`
	.trim()
	.split(/\s+/);

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
export function findYears({ sheets }: ReleaseReading): { first: number; last: number } {
	const years = sheets
		.filter((sheet) => sheet.isOfCountries)
		.flatMap(({ series }) => series.flatMap(({ figures }) => figures.map(({ year }) => year)));
	const [first, last] = years.reduce(
		([low, high], year) => [Math.min(low, year), Math.max(high, year)] as const,
		[Infinity, -Infinity] as const
	);
	if (last < first) throw new Error('no years in a release without series');
	return { first, last };
}

/** `2025-04` → `April 2025` */
function toMonth(id: string): string {
	const month = MONTHS[Number.parseInt(id.slice(5, 7), 10) - 1];
	return month === undefined ? id : `${month} ${id.slice(0, 4)}`;
}
