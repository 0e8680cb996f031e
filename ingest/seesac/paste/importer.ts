/**
 * A table pasted from a report as a source of the import: it joins the newest transcription. For the
 * operator alone unless it is to be shipped, and then a release of its own, so that an article that
 * is pinned to the one before does not change.
 */
import type { DownloadedFile } from '../../downloaded-file.ts';
import type { IdentityHints } from '../../identify-release.ts';
import type { Importer, NewestRelease, ReadContext, ReadFile } from '../../importer.ts';
import { readFolder, toFaulty, toSourceReading } from '../importer.ts';
import { buildReading } from '../seesac-reading.ts';
import type { Transcription } from '../seesac-reading.ts';
import { decodeText } from '../text-table.ts';
import { checkPasted } from './check-pasted.ts';
import type { PastedTable } from './layout.ts';
import { isPasteHeader, parsePasted } from './parse-pasted.ts';
import type { ParsedPaste } from './parse-pasted.ts';

export const seesacPaste: Importer = {
	source: 'seesac',
	looksFor: 'a table with the columns exporter, destination, kind, ML1 … ML22, total, page',
	isOwn: true,
	recognise: ({ head }) => isPasteHeader(head[0] ?? ''),
	extractLimit: null,
	read
};

function read(file: DownloadedFile, context: ReadContext): ReadFile {
	const { year, newest } = context;
	if (year === null) return refuse('the table does not say its year; give --year 2021');
	const decoded = decodeText(file.bytes);
	if (decoded.kind === 'wrong') return refuse(decoded.what, decoded.line);
	const parsed = parsePasted({ name: file.name, text: decoded.text, year });
	if (parsed.kind === 'faulty') return toFaulty(parsed.issues);
	const base = readFolder(context.kept);
	if (base === null || newest === null) {
		return refuse('there is no transcription to join; import records.csv first');
	}
	return join(parsed, { file, base, newest });
}

interface Joining {
	readonly file: DownloadedFile;
	readonly base: Transcription;
	readonly newest: NewestRelease;
}

function join(
	{ table, remarks, issues }: Extract<ParsedPaste, { kind: 'parsed' }>,
	{ file, base, newest }: Joining
): ReadFile {
	const others = base.pasted.filter(({ year }) => year !== table.year);
	const built = buildReading({ ...base, pasted: [...others, table] });
	const reading = toSourceReading(built);
	const report = [...remarks, `${String(table.rows.length)} rows of ${String(table.year)}`, ''];
	return {
		kind: 'read',
		reading: {
			...reading,
			title: `${reading.title}, with a table of ${String(table.year)}`,
			report: [...report, ...reading.report],
			issues: [...issues, ...checkPasted(table, file.name), ...built.issues],
			identity: { ...reading.identity, ...toIdentity(newest, base.pasted) }
		}
	};
}

/** A transcription of the operator's own with pasted tables takes further ones under its id. */
function toIdentity(
	{ release, isOwn }: NewestRelease,
	pasted: readonly PastedTable[]
): Partial<IdentityHints> {
	const joins = isOwn && pasted.length > 0;
	const id = joins ? release.id : toNextId(release.id);
	const assumed = { id, why: 'after the transcription that it joins' };
	const dated = { dated: release.published, datedBy: 'as the transcription that it joins' };
	return { assumed, ...dated, ...(joins && { replaces: id }) };
}

/** `2026-11` → `2026-11.2` → `2026-11.3` */
function toNextId(id: string): string {
	const [month = id, number] = id.split('.');
	const next = number === undefined ? 2 : Number.parseInt(number, 10) + 1;
	return `${month}.${String(next)}`;
}

function refuse(why: string, line: number | null = null): ReadFile {
	const at = line === null ? '' : `line ${String(line)}: `;
	return { kind: 'unreadable', why: `${at}${why}`, issues: [] };
}
