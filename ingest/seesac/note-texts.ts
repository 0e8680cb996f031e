/**
 * The notes of this source's figures: the words of each record with their source, whose figure it
 * is, and which states a region's figure covers. An id that a figure carries has its text here.
 */
import type { NoteRow } from '../../src/lib/dataset/tables.ts';
import { CALCULATED } from '../../src/lib/figures/figure.ts';
import { COUNTRY_NAMES } from '../names/country-names.ts';
import { REGION } from './record.ts';
import type { ReportRecord } from './record.ts';

export const SHARE_NOTE = 'state-over-region';
export const NATIONAL_NOTE = 'national-report';
export const PASTED_NOTE = 'transcribed-table';
export const STATEMENT_NOTE = 'press-or-official-statement';

const TEXTS = {
	[SHARE_NOTE]:
		'The state’s exports divided by the region’s, both as the regional report of that year is quoted.',
	[NATIONAL_NOTE]:
		'From the state’s own report on arms exports, not from the regional report of SEESAC.',
	[STATEMENT_NOTE]: 'From a statement in the press, not from the regional report of SEESAC.',
	'seen-in-secondary':
		'Taken from a text that quotes the report; the report itself was not at hand.',
	[PASTED_NOTE]: 'From a table of the regional report, typed in row by row.',
	'covers-not-said': 'The text does not say which states the region’s figure covers.',
	'destination-region': 'The part of the world is as the report names it, without a list of states.'
} as const;

const COVERS = 'covers-';

/** Whether a figure is from another text than the regional report, which may count otherwise. */
export function isFromElsewhere(notes: readonly string[]): boolean {
	return notes.includes(NATIONAL_NOTE) || notes.includes(STATEMENT_NOTE);
}

/** First the words themselves, then whose they are. */
export function toNoteIds(record: ReportRecord): readonly string[] {
	const { id, basis, seenIn, destination, exporter, regionMembers } = record;
	return [
		id,
		...(basis === 'seesac_regional_report' ? [] : [basis.replaceAll('_', '-')]),
		...(seenIn === 'secondary' ? ['seen-in-secondary'] : []),
		...(exporter === REGION ? [toCoversId(regionMembers)] : []),
		...(destination.startsWith('region:') ? ['destination-region'] : [])
	];
}

/** Texts of the notes that figures name, in the order in which they are first named. */
export function toNoteRows(
	ids: readonly string[],
	records: readonly ReportRecord[]
): readonly NoteRow[] {
	const byId = new Map(records.map((record) => [record.id, record]));
	// That a figure is ours is said in the reader's language.
	const own = [...new Set(ids)].filter((id) => id !== CALCULATED);
	return own.map((id) => {
		const record = byId.get(id);
		return { id, text: record === undefined ? toOwnText(id) : toCitation(record) };
	});
}

function toOwnText(id: string): string {
	const known = Object.entries(TEXTS).find(([each]) => each === id)?.[1];
	if (known !== undefined) return known;
	if (id.startsWith(COVERS)) return toCoversText(id.slice(COVERS.length).toUpperCase().split('-'));
	throw new Error(`no text for the note ${id}`);
}

function toCoversId(members: readonly string[]): string {
	return members.length === 0 ? 'covers-not-said' : COVERS + members.join('-').toLowerCase();
}

function toCoversText(codes: readonly string[]): string {
	const names = codes.map(toName);
	const last = names.at(-1) ?? '';
	return `The region’s figure covers ${names.slice(0, -1).join(', ')} and ${last}.`;
}

function toName(code: string): string {
	return Object.entries(COUNTRY_NAMES).find(([each]) => each === code)?.[1][0] ?? code;
}

/** `“Serbia tops …” Reuters …, https://… (EUR, rounded)` */
function toCitation({ quote, source, remark }: ReportRecord): string {
	const added = remark === '' ? '' : ` (${remark})`;
	return `“${quote}” ${source.title}, ${source.url}${added}`;
}
