/**
 * What an importer of a source is: it knows its file when it sees it, and reads it. The list of
 * importers is `importers.ts`.
 */
import type { ReleaseTables } from '../src/lib/dataset/tables.ts';
import type { Release, SourceId } from '../src/lib/figures/release.ts';
import type { DownloadedFile } from './downloaded-file.ts';
import type { IdentityHints } from './identify-release.ts';
import type { Issue } from './issue.ts';

export interface Importer {
	readonly source: SourceId;
	/** Whether the file is one of this source's. Cheap: asked of every file. */
	recognise(file: DownloadedFile): Promise<boolean> | boolean;
	/** The file that a folder stands for, where a release is made of several in one folder. */
	readonly folderFile?: string;
	/** What `recognise` looks for, for whoever brings a file that nobody knows. */
	readonly looksFor: string;
	/** The share of a release's figures that an extract stays under; null where no terms say so. */
	readonly extractLimit: number | null;
	/** What it reads is the operator's own, and goes to `data/local/` unless `--ship` says otherwise. */
	readonly isOwn?: boolean;
	read(file: DownloadedFile, context: ReadContext): Promise<ReadFile> | ReadFile;
}

export interface ReadContext {
	readonly onProgress: (step: string) => void;
	/**
	 * A file that an earlier import wrote: of the release that the command names and that is there,
	 * else of the newest of this source; null where there is none. What is shipped is made of what
	 * is shipped alone.
	 */
	readonly kept: (name: string) => Uint8Array | null;
	/** The newest release that `kept` may read of; null where there is none. */
	readonly newest: NewestRelease | null;
	/** The year that the command names, for a table that does not say its own. */
	readonly year: number | null;
}

export interface NewestRelease {
	readonly release: Release;
	/** In `data/local/`. */
	readonly isOwn: boolean;
}

/** SIPRI's terms allow less than a tenth of a published data set to be reproduced. */
export const SIPRI_LIMIT = 0.1;

export type ReadFile =
	| { readonly kind: 'read'; readonly reading: SourceReading }
	| { readonly kind: 'unreadable'; readonly why: string; readonly issues: readonly Issue[] };

export interface SourceReading {
	/** Heads the report: `SIPRI military expenditure`. */
	readonly title: string;
	/** Lines of the report: counts by sheet or table. */
	readonly report: readonly string[];
	readonly issues: readonly Issue[];
	readonly years: Release['years'];
	/** Base year of constant prices; null where the source has none. */
	readonly constantPricesOf: number | null;
	/** What a release is counted by, in the whole file. */
	readonly published: number;
	/** What is written: an extract that may be shipped, or everything. */
	readonly whole: Selection;
	readonly extract: Selection;
	readonly identity: IdentityHints;
	/** A release of tables only, which charts and `latest` pass over. */
	readonly hasFigures: boolean;
}

/** Made when it is written: one of the two never is. */
export type Selection = () => { readonly tables: ReleaseTables; readonly served: number };
