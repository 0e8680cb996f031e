/**
 * Which release a file is. A file seen before keeps its id and date, whatever it is called; for a new
 * one they are given by the person who imports it, or assumed, and then said.
 */
import type { Release } from '../../src/lib/figures/release.ts';

export interface ReleaseIdentity {
	/** `2026-04` */
	readonly id: string;
	readonly published: string;
}

export interface Identification {
	readonly sha256: string;
	/** ISO date on which the file says it was last changed. */
	readonly modified: string | null;
	readonly newestYear: number;
	/** What the command line says. */
	readonly given: { readonly id: string | null; readonly published: string | null };
	/** Releases imported before. */
	readonly known: readonly Release[];
}

export type IdentifiedRelease =
	| {
			readonly kind: 'identified';
			readonly identity: ReleaseIdentity;
			/** Assumptions, and what was ignored. */
			readonly remarks: readonly string[];
	  }
	| { readonly kind: 'refused'; readonly why: string };

/** Files whose publisher has said when they were published, before the first import of them. */
const OFFICIAL_FILES: Readonly<Record<string, ReleaseIdentity>> = {
	'8a31c2794c8070230b3b9ef26a3249663f6317a8bc86ba3ec3099c791cdb692f': {
		id: '2025-04',
		published: '2025-04-28'
	},
	'6cc3a30b1064f9f02e60236667eef82e08cad42910ce630909d004ad2c398a9d': {
		id: '2026-04',
		published: '2026-04-27'
	}
};

export function identifyRelease(about: Identification): IdentifiedRelease {
	const { sha256, given, known } = about;
	const seen = known.find((each) => each.sha256 === sha256) ?? OFFICIAL_FILES[sha256];
	if (seen) {
		const identity = { id: seen.id, published: seen.published };
		return { kind: 'identified', identity, remarks: sayIgnored(given, identity) };
	}
	const published = given.published ?? about.modified;
	if (published === null) {
		return {
			kind: 'refused',
			why: 'the file does not say when it was published; give --published'
		};
	}
	const id = given.id ?? `${String(about.newestYear + 1)}-04`;
	const taken = [...known, ...Object.values(OFFICIAL_FILES)].map((each) => each.id);
	if (taken.includes(id)) {
		const free = findFreeId(id, taken);
		return { kind: 'refused', why: `release ${id} is another file; give --release ${free}` };
	}
	const identity = { id, published };
	return { kind: 'identified', identity, remarks: sayAssumed(given, identity) };
}

/** A mended file of the same month: `2026-04.2`. */
function findFreeId(id: string, taken: readonly string[]): string {
	const month = id.slice(0, 7);
	const ids = Array.from({ length: 8 }, (_, index) => `${month}.${String(index + 2)}`);
	return ids.find((each) => !taken.includes(each)) ?? 'of another month';
}

function sayIgnored(given: Identification['given'], { id, published }: ReleaseIdentity): string[] {
	const isOther = (given.id ?? id) !== id || (given.published ?? published) !== published;
	return isOther ? [`this file is known as ${id} of ${published}; it stays so`] : [];
}

function sayAssumed(given: Identification['given'], { id, published }: ReleaseIdentity): string[] {
	return [
		...(given.id === null
			? [`assumed: release ${id}, the April after the newest figures; --release says otherwise`]
			: []),
		...(given.published === null
			? [
					`assumed: published on ${published}, when the file was last changed; --published says otherwise`
				]
			: [])
	];
}
