/**
 * One run of the import, from a downloaded file to `data/`: opens, reads, identifies, selects, writes.
 * Knows no command line and no terminal.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Release, Source } from '../src/lib/figures/release.ts';
import { formatTables } from './format-tables.ts';
import { describeRelease, findYears } from './sipri-milex/describe-release.ts';
import { identifyRelease } from './sipri-milex/identify-release.ts';
import type { Issue } from './sipri-milex/issue.ts';
import { readRelease } from './sipri-milex/read-release.ts';
import type { ReleaseReading } from './sipri-milex/read-release.ts';
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
	readonly assumptions: readonly string[];
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
	if (why !== null) return fail(why, reading.issues);
	onProgress('writing');
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	return storeReading(request, { reading, sha256, modified: opened.workbook.modified });
}

interface OpenedFile {
	readonly reading: ReleaseReading;
	readonly sha256: string;
	readonly modified: string | null;
}

function storeReading(
	request: ImportRequest,
	{ reading, sha256, modified }: OpenedFile
): ImportOutcome {
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
	const written = request.isWhole ? reading : selectAreas(reading, EXTRACT_AREAS);
	const release = describeRelease(source, {
		identity: identified.identity,
		file: { name: basename(request.file), sha256 },
		readings: { whole: reading, written }
	});
	const tooMuch = request.isWhole ? null : findWhyTooMuch(release);
	if (tooMuch !== null) return fail(tooMuch, reading.issues);
	const folder = write(request, {
		written,
		release,
		source,
		sources: request.isWhole ? local : shipped
	});
	return { kind: 'done', release, reading, folder, assumptions: identified.assumptions };
}

function write(
	{ dataRoot, isWhole }: ImportRequest,
	made: { written: ReleaseReading; release: Release; source: Source; sources: readonly Source[] }
): string {
	const root = isWhole ? join(dataRoot, 'local') : dataRoot;
	const folder = join(root, SOURCE, made.release.id);
	const sources = withRelease(made.sources, made.source, made.release);
	writeRelease({
		folder,
		files: formatTables(toTables(made.written)),
		sources: { path: join(root, 'sources.json'), text: formatSources(sources) }
	});
	return folder;
}

function findWhyUseless({ grids }: Workbook, { sheets }: ReleaseReading): string | null {
	if (sheets.some(({ isOfCountries, series }) => isOfCountries && series.length > 0)) return null;
	const names = grids.map(({ name }) => `"${name}"`).join(', ');
	return `no military expenditure of countries was found; the sheets are ${names || 'none'}`;
}

function findWhyTooMuch({ figures }: Release): string | null {
	if (figures.served < figures.published * EXTRACT_LIMIT) return null;
	return `the extract would be ${String(figures.served)} of ${String(figures.published)} figures, and SIPRI allows less than 10 %; --all imports the whole file for your own use`;
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
