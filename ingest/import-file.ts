/**
 * One run of the import, from a downloaded file to `data/`: opens, reads, identifies, selects, writes.
 * Knows no command line and no terminal.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ReleaseTables } from '../src/lib/dataset/tables.ts';
import type { Release, Source } from '../src/lib/figures/release.ts';
import { formatTables } from './format-tables.ts';
import { countCountryFigures } from './sipri-milex/count-figures.ts';
import { describeRelease, findYears } from './sipri-milex/describe-release.ts';
import { identifyRelease } from './sipri-milex/identify-release.ts';
import type { Issue } from './sipri-milex/issue.ts';
import { readRelease } from './sipri-milex/read-release.ts';
import type { ReleaseReading } from './sipri-milex/reading.ts';
import { openWorkbook } from './sipri-milex/read-workbook.ts';
import { EXTRACT_AREAS, EXTRACT_LIMIT, selectAreas, toTables } from './sipri-milex/select-areas.ts';
import type { Workbook } from './sipri-milex/workbook.ts';
import { findSource, formatSources, readSources, withRelease } from './source-list.ts';
import { writeRelease } from './write-release.ts';

export interface ImportRequest {
	readonly file: string;
	/** Everything to `data/local/`, instead of the extract to `data/`. */
	readonly isWhole: boolean;
	readonly releaseId: string | null;
	readonly published: string | null;
	/** The folder `data`. */
	readonly dataRoot: string;
}

export type ImportOutcome = ImportDone | ImportFailed;

export interface ImportDone {
	readonly kind: 'done';
	readonly release: Release;
	readonly reading: ReleaseReading;
	readonly folder: string;
	readonly remarks: readonly string[];
}

/** Nothing was written. */
export interface ImportFailed {
	readonly kind: 'failed';
	readonly why: string;
	readonly issues: readonly Issue[];
}

const SOURCE = 'sipri-milex';

export async function importFile(
	request: ImportRequest,
	onProgress: (step: string) => void
): Promise<ImportOutcome> {
	onProgress('opening the workbook');
	const bytes = readBytes(request.file);
	if (bytes === null) return fail('there is no such file, or it may not be read');
	const opened = await openWorkbook(bytes);
	if (opened.kind === 'unreadable') return fail(opened.why);
	const reading = readRelease(opened.workbook, onProgress);
	const why = findWhyUseless(opened.workbook, reading);
	// Of a workbook about something else, the list of sheets says enough.
	if (why !== null) return fail(why, reading.sheets.length === 0 ? [] : reading.issues);
	onProgress('writing');
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	return storeReading(request, { reading, sha256, modified: opened.workbook.modified });
}

interface OpenedFile {
	readonly reading: ReleaseReading;
	readonly sha256: string;
	readonly modified: string | null;
}

/** What the disk refuses, or a list of sources that is none, is said and changes nothing. */
function storeReading(request: ImportRequest, opened: OpenedFile): ImportOutcome {
	try {
		return store(request, opened);
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		return fail(why, opened.reading.issues);
	}
}

function store(request: ImportRequest, { reading, sha256, modified }: OpenedFile): ImportOutcome {
	const shipped = readSources(join(request.dataRoot, 'sources.json'));
	const local = readSources(join(request.dataRoot, 'local', 'sources.json'));
	const source = findSource(shipped, SOURCE);
	if (source === undefined) return fail(`${request.dataRoot}/sources.json does not name ${SOURCE}`);
	const identified = identifyRelease({
		sha256,
		modified,
		newestYear: findYears(reading).last,
		given: { id: request.releaseId, published: request.published },
		known: [...source.releases, ...(findSource(local, SOURCE)?.releases ?? [])]
	});
	if (identified.kind === 'refused') return fail(identified.why, reading.issues);
	const { identity, remarks } = identified;
	const written = request.isWhole ? reading : selectAreas(reading, EXTRACT_AREAS);
	const release = describeRelease(source, {
		identity,
		file: { name: basename(request.file), sha256 },
		readings: { whole: reading, written }
	});
	const tooMuch = request.isWhole ? null : findWhyTooMuch(release);
	if (tooMuch !== null) return fail(tooMuch, reading.issues);
	const sources = withRelease(request.isWhole ? local : shipped, source, release);
	const folder = write(request, { tables: toTables(written), id: identity.id, sources });
	return { kind: 'done', release, reading, folder, remarks };
}

function write(
	{ dataRoot, isWhole }: ImportRequest,
	made: { tables: ReleaseTables; id: string; sources: readonly Source[] }
): string {
	const root = isWhole ? join(dataRoot, 'local') : dataRoot;
	const folder = join(root, SOURCE, made.id);
	writeRelease({
		folder,
		files: formatTables(made.tables),
		sources: { path: join(root, 'sources.json'), text: formatSources(made.sources) }
	});
	return folder;
}

function findWhyUseless({ grids }: Workbook, reading: ReleaseReading): string | null {
	if (countCountryFigures(reading) > 0) return null;
	const names = grids.map(({ name }) => `"${name}"`).join(', ');
	return `no figure of a country was found; the sheets are ${names || 'none'}`;
}

function findWhyTooMuch({ figures }: Release): string | null {
	const { served, published } = figures;
	if (served < published * EXTRACT_LIMIT) return null;
	const share = `${String(served)} of ${String(published)} figures`;
	return `the extract would be ${share}, and SIPRI allows less than a tenth; --all imports the whole file for your own use`;
}

function readBytes(file: string): Uint8Array | null {
	try {
		return readFileSync(file);
	} catch {
		return null;
	}
}

function fail(why: string, issues: readonly Issue[] = []): ImportFailed {
	return { kind: 'failed', why, issues };
}
