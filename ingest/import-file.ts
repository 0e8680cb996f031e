/**
 * One run of the import, from a downloaded file to `data/`: opens, recognises, reads, identifies,
 * selects, writes. Knows no command line, no terminal and no source.
 */
import { basename, join } from 'node:path';
import type { ReleaseTables } from '../src/lib/dataset/tables.ts';
import type { Release, Source, SourceId } from '../src/lib/figures/release.ts';
import { describeRelease } from './describe-release.ts';
import { openFile } from './downloaded-file.ts';
import type { DownloadedFile } from './downloaded-file.ts';
import { formatTables } from './format-tables.ts';
import { identifyRelease } from './identify-release.ts';
import type { Importer, NewestRelease, ReadContext, SourceReading } from './importer.ts';
import { findImporter, openFileOrFolder, sayUnknown } from './importers.ts';
import type { Issue } from './issue.ts';
import { findSource, formatSources, readSources, withRelease } from './source-list.ts';
import { writeRelease } from './write-release.ts';

export interface ImportRequest {
	readonly file: string;
	/** Everything to `data/local/`, instead of the extract to `data/`. */
	readonly isWhole: boolean;
	/** Even what is the operator's own goes to `data/`. */
	readonly isShipped: boolean;
	/** The source that the file is of, where the command says it. */
	readonly source: string | null;
	/** The year of the figures, for a table that does not say it. */
	readonly year: number | null;
	readonly releaseId: string | null;
	readonly published: string | null;
	/** The folder `data`. */
	readonly dataRoot: string;
}

export type ImportOutcome = ImportDone | ImportFailed;

export interface ImportDone {
	readonly kind: 'done';
	readonly release: Release;
	readonly reading: SourceReading;
	readonly folder: string;
	readonly remarks: readonly string[];
}

/** Nothing was written. */
export interface ImportFailed {
	readonly kind: 'failed';
	readonly why: string;
	readonly issues: readonly Issue[];
}

export async function importFile(
	asked: ImportRequest,
	onProgress: (step: string) => void
): Promise<ImportOutcome> {
	onProgress('opening the file');
	const file = openFileOrFolder(asked.file);
	if (file === null) return fail('there is no such file, or it may not be read');
	if (file.bytes.length === 0) return fail('the file is empty');
	const importer = await findImporter(file, asked.source);
	if (importer === null) return fail(await sayUnknown(file, asked.source));
	const isOwn = importer.isOwn === true && !asked.isShipped;
	const request = { ...asked, isWhole: asked.isWhole || isOwn };
	try {
		const context = { onProgress, year: asked.year, ...findKept(request, importer.source) };
		const read = await importer.read(file, context);
		if (read.kind === 'unreadable') return fail(read.why, read.issues);
		onProgress('writing');
		return storeReading(request, { importer, file, reading: read.reading });
	} catch (error) {
		return fail(error instanceof Error ? error.message : String(error));
	}
}

interface Opened {
	readonly importer: Importer;
	readonly file: DownloadedFile;
	readonly reading: SourceReading;
}

/** What the disk refuses, or a list of sources that is none, is said and changes nothing. */
function storeReading(request: ImportRequest, opened: Opened): ImportOutcome {
	try {
		return store(request, opened);
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		return fail(why, opened.reading.issues);
	}
}

function store(request: ImportRequest, { importer, file, reading }: Opened): ImportOutcome {
	const { shipped, local } = readLists(request);
	const source = findSource(shipped, importer.source);
	if (source === undefined) {
		return fail(`${request.dataRoot}/sources.json does not name ${importer.source}`);
	}
	const own = findSource(local, source.id)?.releases ?? [];
	const { of: name, sha256 } = reading.identity.made ?? { of: file.name, sha256: file.sha256 };
	const identified = identifyRelease({
		sha256,
		hints: reading.identity,
		given: { id: request.releaseId, published: request.published },
		known: [...source.releases, ...own],
		// What one has tried for oneself is no release until it is shipped.
		...(importer.isOwn === true && { seenIn: request.isWhole ? own : source.releases })
	});
	if (identified.kind === 'refused') return fail(identified.why, reading.issues);
	const { identity, remarks } = identified;
	const { tables, served } = request.isWhole ? reading.whole() : reading.extract();
	const facts = { identity, file: { name, sha256 }, served };
	const release = describeRelease(source, reading, facts);
	const tooMuch = request.isWhole ? null : findWhyTooMuch(release, importer);
	if (tooMuch !== null) return fail(tooMuch, reading.issues);
	const sources = withRelease(request.isWhole ? local : shipped, source, release);
	const folder = write(request, { tables, place: [source.id, identity.id], sources });
	return { kind: 'done', release, reading, folder, remarks };
}

function readLists({ dataRoot }: ImportRequest) {
	return {
		shipped: readSources(join(dataRoot, 'sources.json')),
		local: readSources(join(dataRoot, 'local', 'sources.json'))
	};
}

function write(
	{ dataRoot, isWhole }: ImportRequest,
	made: { tables: ReleaseTables; place: readonly string[]; sources: readonly Source[] }
): string {
	const root = isWhole ? join(dataRoot, 'local') : dataRoot;
	const folder = join(root, ...made.place);
	writeRelease({
		folder,
		files: formatTables(made.tables),
		sources: { path: join(root, 'sources.json'), text: formatSources(made.sources) }
	});
	return folder;
}

/**
 * What earlier imports of a source left: the operator's own before the shipped one, for a run that
 * writes the operator's own; the shipped alone for one that ships.
 */
function findKept(request: ImportRequest, id: SourceId): Pick<ReadContext, 'kept' | 'newest'> {
	const { shipped, local } = readLists(request);
	const own = request.isWhole ? (findSource(local, id)?.releases ?? []) : [];
	const known = [
		...(findSource(shipped, id)?.releases ?? []).map((release) => ({ release, isOwn: false })),
		...own.map((release) => ({ release, isOwn: true }))
	].sort((a, b) => (a.release.id < b.release.id ? -1 : 1));
	const newest = known.at(-1) ?? null;
	const named = known.findLast(({ release }) => release.id === request.releaseId) ?? newest;
	return { newest, kept: (name) => (named === null ? null : readKept(request, named, [id, name])) };
}

function readKept(
	{ dataRoot }: ImportRequest,
	{ release, isOwn }: NewestRelease,
	[id, name]: readonly [SourceId, string]
): Uint8Array | null {
	const root = isOwn ? join(dataRoot, 'local') : dataRoot;
	return openFile(join(root, id, release.id, basename(name)))?.bytes ?? null;
}

function findWhyTooMuch(
	{ figures }: Release,
	{ extractLimit }: Pick<Importer, 'extractLimit'>
): string | null {
	const { served, published } = figures;
	if (extractLimit === null || served < published * extractLimit) return null;
	const share = `${String(served)} of ${String(published)} figures`;
	return `the extract would be ${share}, and its publisher allows less than ${String(extractLimit * 100)} %; --all imports the whole file for your own use`;
}

function fail(why: string, issues: readonly Issue[] = []): ImportFailed {
	return { kind: 'failed', why, issues };
}
