/**
 * Which release a file is. A file seen before keeps its id and date, whatever it is called; for a new
 * one they are given by the person who imports it, or assumed, and then said.
 */
import type { Release } from '../src/lib/figures/release.ts';

export interface ReleaseIdentity {
	/** `2026-04` */
	readonly id: string;
	readonly published: string;
}

/** What the file itself says of which release it is. */
export interface IdentityHints {
	/**
	 * The id that a new file gets, and why: `the April after the newest figures`. Null: the month
	 * in which it was published.
	 */
	readonly assumed: { readonly id: string | null; readonly why: string };
	/** A release of the operator's own that a new file may take the place of. */
	readonly replaces?: string;
	/** ISO date on which the file says it was published, made or last changed. */
	readonly dated: string | null;
	/** `when the file was last changed` */
	readonly datedBy: string;
	/** Files whose publisher has said when they were published, by SHA-256. */
	readonly official: Readonly<Record<string, ReleaseIdentity>>;
	/** Instead of `April 2026 release` in the citation. */
	readonly citedAs?: string;
	/** Where a release is made of several files: their names and hash instead of the one's. */
	readonly made?: { readonly of: string; readonly sha256: string };
}

export interface Identification {
	readonly sha256: string;
	readonly hints: IdentityHints;
	/** What the command line says. */
	readonly given: { readonly id: string | null; readonly published: string | null };
	/** Releases imported before: their ids are taken. */
	readonly known: readonly Release[];
	/** Those of them that a file seen again is one of; all where absent. */
	readonly seenIn?: readonly Release[];
}

export type IdentifiedRelease =
	| {
			readonly kind: 'identified';
			readonly identity: ReleaseIdentity;
			/** Assumptions, and what was ignored. */
			readonly remarks: readonly string[];
	  }
	| { readonly kind: 'refused'; readonly why: string };

export function identifyRelease(about: Identification): IdentifiedRelease {
	const { sha256, given, known, hints, seenIn = known } = about;
	const seen = seenIn.find((each) => each.sha256 === sha256) ?? hints.official[sha256];
	if (seen) {
		const identity = { id: seen.id, published: seen.published };
		return { kind: 'identified', identity, remarks: sayIgnored(given, identity) };
	}
	const published = given.published ?? hints.dated;
	if (published === null) {
		return {
			kind: 'refused',
			why: 'the file does not say when it was published; give --published'
		};
	}
	const id = given.id ?? hints.assumed.id ?? published.slice(0, 7);
	const taken = [...known, ...Object.values(hints.official)].map((each) => each.id);
	if (taken.includes(id) && hints.replaces !== id) {
		const free = findFreeId(id, taken);
		return { kind: 'refused', why: `release ${id} is another file; give --release ${free}` };
	}
	const identity = { id, published };
	return { kind: 'identified', identity, remarks: sayAssumed(about, identity) };
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

function sayAssumed(
	{ given, hints }: Identification,
	{ id, published }: ReleaseIdentity
): string[] {
	return [
		...(given.id === null
			? [`assumed: release ${id}, ${hints.assumed.why}; --release says otherwise`]
			: []),
		...(given.published === null
			? [`assumed: published on ${published}, ${hints.datedBy}; --published says otherwise`]
			: [])
	];
}
