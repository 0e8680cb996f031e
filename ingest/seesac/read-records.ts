/**
 * `records.csv` and `sources.csv`, read: each row checked against the words it may use. Every fault
 * is named with line and column; a table with a fault is not taken.
 */
import { findAreaKind } from '../../src/lib/figures/area.ts';
import { BOUNDS } from '../../src/lib/figures/figure.ts';
import type { Issue } from '../issue.ts';
import { parsePlainNumber, parseYear } from './cell-value.ts';
import { BASES, RECORD_MEASURES, REGION, SEEN_IN, UNITS } from './record.ts';
import type { Basis, RecordSource, RecordUnit, ReportRecord } from './record.ts';
import { cellOf, issueAt } from './text-table.ts';
import type { TextRow, TextTable } from './text-table.ts';

export type Read<T> =
	| { readonly kind: 'read'; readonly value: T }
	| { readonly kind: 'faulty'; readonly issues: readonly Issue[] };

type Fault = (column: string, what: string) => void;

export function readSources(table: TextTable): Read<ReadonlyMap<string, RecordSource>> {
	const issues: Issue[] = [];
	const sources = new Map<string, RecordSource>();
	for (const row of table.rows) {
		const fault: Fault = (column, what) => issues.push(issueAt(table, row, { column, what }));
		const id = cellOf(table, row, 'source_id');
		const url = cellOf(table, row, 'url');
		if (sources.has(id)) fault('source_id', 'this source stands in the table twice');
		if (!/^https?:\/\/\S+$/.test(url)) fault('url', 'this is no address of a page');
		sources.set(id, { id, title: cellOf(table, row, 'title'), url });
	}
	return issues.length === 0 ? { kind: 'read', value: sources } : { kind: 'faulty', issues };
}

export function readRecords(
	table: TextTable,
	sources: ReadonlyMap<string, RecordSource>
): Read<readonly ReportRecord[]> {
	const issues: Issue[] = [];
	const lines = new Map<string, number>();
	const records = table.rows.flatMap((row) => {
		const fault: Fault = (column, what) => issues.push(issueAt(table, row, { column, what }));
		const text = (column: string) => cellOf(table, row, column);
		const record = readRecord({ text, sources, fault });
		if (record !== null) noteRepeat(record, { row, lines, fault });
		return record ?? [];
	});
	return issues.length === 0 ? { kind: 'read', value: records } : { kind: 'faulty', issues };
}

function noteRepeat(
	{ id }: ReportRecord,
	{ row, lines, fault }: { row: TextRow; lines: Map<string, number>; fault: Fault }
): void {
	const first = lines.get(id);
	if (first === undefined) lines.set(id, row.line);
	else fault('data_year', `the same figure stands in line ${String(first)} already`);
}

interface RowReader {
	readonly text: (column: string) => string;
	readonly sources: ReadonlyMap<string, RecordSource>;
	readonly fault: Fault;
}

function readRecord(reader: RowReader): ReportRecord | null {
	const { text, fault } = reader;
	const facts = readFacts(reader);
	const words = readWords(reader);
	const regionMembers = readMembers(text('region_members'), fault);
	if (text('quote') === '') fault('quote', 'a figure without its words is not taken');
	if (facts === null || words === null) return null;
	const [category, destination] = [text('category'), text('destination')];
	const start = [String(facts.year), facts.exporter, words.measure];
	const id = toId(start, { ...words, category, destination });
	const texts = { category, destination, quote: text('quote'), remark: text('note') };
	return { id, ...facts, ...words, ...texts, regionMembers };
}

function readFacts({ text, sources, fault }: RowReader) {
	const year = parseYear(text('data_year'));
	if (year === null) fault('data_year', 'this is no year');
	const value = parsePlainNumber(text('value'));
	if (value === null) fault('value', 'this is no number such as 300000000 or 21.43');
	const source = sources.get(text('source_id'));
	if (source === undefined) fault('source_id', 'sources.csv has no such source');
	const exporter = readExporter(text('exporter'), fault);
	if (year === null || value === null || source === undefined || exporter === null) return null;
	return { year, value, source, exporter };
}

function readWords({ text, fault }: RowReader) {
	const one = <T extends string>(column: string, known: readonly T[]): T | null => {
		const found = known.find((each) => each === text(column)) ?? null;
		if (found === null) fault(column, `one of ${known.join(', ')} should stand here`);
		return found;
	};
	const measure = one('measure', RECORD_MEASURES);
	const unit = one('unit', UNITS);
	const bound = one('bound', BOUNDS);
	const basis = one('basis', BASES);
	const seenIn = one('seen_in', SEEN_IN);
	if (measure === null || unit === null || bound === null) return null;
	if (basis === null || seenIn === null) return null;
	return { measure, unit, bound, basis, seenIn };
}

function readExporter(code: string, fault: Fault): string | null {
	if (code === REGION || findAreaKind(code) === 'state') return code;
	fault('exporter', `neither the code of a state nor ${REGION}`);
	return null;
}

function readMembers(text: string, fault: Fault): readonly string[] {
	const codes = text.split(' ').filter((code) => code !== '');
	const unknown = codes.find((code) => findAreaKind(code) !== 'state');
	if (unknown !== undefined) fault('region_members', `"${unknown}" is no code of a state`);
	return codes;
}

interface IdParts {
	readonly category: string;
	readonly destination: string;
	readonly unit: RecordUnit;
	readonly basis: Basis;
}

function toId(start: readonly string[], { category, destination, unit, basis }: IdParts): string {
	const words = [
		...start,
		...(unit === 'USD' ? ['usd'] : []),
		...(category === 'all' ? [] : [category]),
		...(destination === 'all' ? [] : ['to', destination]),
		...(basis === 'seesac_regional_report' ? [] : [basis.replace(/_.*$/, '')])
	];
	return words
		.join('-')
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-');
}
