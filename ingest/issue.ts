/**
 * An issue: dirt in a source, said with the place where it stands. The import goes on.
 * Knows no terminal: `ingest/summary.ts` prints it.
 */

export interface Issue {
	/** As the source prints it; null when the whole file is meant. */
	readonly sheet: string | null;
	/** `CA141`; null when the whole sheet is meant. */
	readonly cell: string | null;
	/** What stands there, untouched; empty where nothing does. */
	readonly raw: string;
	readonly what: string;
}

export type Report = (issue: Issue) => void;
