/**
 * Sources and their releases: who published what, when, and on which terms.
 * The one list is `data/sources.json`; this says its shape.
 */

export const SOURCE_IDS = [
	'sipri-milex',
	'sipri-top100',
	'sipri-transfers',
	'seesac',
	'nato'
] as const;
export type SourceId = (typeof SOURCE_IDS)[number];

/** Sources without a file of figures: what can be cited of their reports is copied out by hand. */
const TRANSCRIBED: readonly SourceId[] = ['seesac'];

export interface Source {
	readonly id: SourceId;
	/** The publisher's name of the database: "SIPRI Military Expenditure Database". */
	readonly title: string;
	readonly publisher: string;
	readonly url: string;
	readonly doi: string | null;
	readonly licence: { readonly text: string; readonly url: string };
	readonly releases: readonly Release[];
}

export function isTranscribed(source: SourceId): boolean {
	return TRANSCRIBED.includes(source);
}

export interface Release {
	/** `2025-04`: within its source; `sipri-milex@2025-04` names it everywhere. */
	readonly id: string;
	/** ISO date on which the file was published, or the transcription made. */
	readonly published: string;
	readonly file: string;
	readonly sha256: string;
	readonly citation: string;
	readonly years: { readonly first: number; readonly last: number };
	/** Base year of constant prices; null where a source has none. */
	readonly constantPricesOf: number | null;
	/** False: tables only, such as a register of deals; `latest` passes over it. */
	readonly hasFigures?: false;
	/** Figures that the publisher prints (for milex: of countries), and how many this copy serves. */
	readonly figures: { readonly published: number; readonly served: number };
}

/** What `toReleaseName` has joined. @throws for another text: that is a bug in the caller */
export function fromReleaseName(name: string): { source: string; release: string } {
	const [source, release, ...rest] = name.split('@');
	if (source === undefined || release === undefined || rest.length > 0) {
		throw new Error(`no name of a release: ${name}`);
	}
	return { source, release };
}

/** `sipri-milex@2025-04`. */
export function toReleaseName(source: SourceId, release: string): string {
	return `${source}@${release}`;
}
