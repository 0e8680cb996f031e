/** The facts of a release that `sources.json` keeps. */
import type { Release, Source } from '../src/lib/figures/release.ts';
import type { ReleaseIdentity } from './identify-release.ts';
import type { SourceReading } from './importer.ts';

export interface ReleaseFacts {
	readonly identity: ReleaseIdentity;
	readonly file: { readonly name: string; readonly sha256: string };
	/** Of the figures that are written. */
	readonly served: number;
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
	reading: SourceReading,
	{ identity, file, served }: ReleaseFacts
): Release {
	const cited = reading.identity.citedAs ?? `${toMonth(identity.id)} release`;
	return {
		id: identity.id,
		published: identity.published,
		file: file.name,
		sha256: file.sha256,
		citation: `${source.title}, ${cited}, ${source.doi ?? source.url}`,
		years: reading.years,
		constantPricesOf: reading.constantPricesOf,
		...(!reading.hasFigures && { hasFigures: false as const }),
		figures: { published: reading.published, served }
	};
}

/** `2025-04` → `April 2025` */
function toMonth(id: string): string {
	const month = MONTHS[id.slice(5, 7)];
	if (month === undefined) throw new Error(`no month in the release ${id}`);
	return `${month} ${id.slice(0, 4)}`;
}
