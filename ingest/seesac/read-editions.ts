/** `editions.csv`, read: which yearly reports there are and which states each names. */
import { findAreaKind } from '../../src/lib/figures/area.ts';
import type { Issue } from '../issue.ts';
import { parseYear } from './cell-value.ts';
import type { Read } from './read-records.ts';
import type { Edition } from './record.ts';
import { cellOf, issueAt } from './text-table.ts';
import type { TextTable } from './text-table.ts';

/** In the order of their years. */
export function readEditions(table: TextTable): Read<readonly Edition[]> {
	const issues: Issue[] = [];
	const editions = new Map<number, Edition>();
	for (const row of table.rows) {
		const fault = (column: string, what: string) =>
			issues.push(issueAt(table, row, { column, what }));
		const year = parseYear(cellOf(table, row, 'data_year'));
		const states = splitStates(cellOf(table, row, 'states_named'));
		const unknown = states.find((code) => findAreaKind(code) !== 'state');
		if (unknown !== undefined) fault('states_named', `"${unknown}" is no code of a state`);
		if (year === null) fault('data_year', 'this is no year');
		else if (editions.has(year)) fault('data_year', 'the edition of this year stands here twice');
		else {
			editions.set(year, {
				number: cellOf(table, row, 'edition_no'),
				year,
				published: cellOf(table, row, 'published'),
				states: states.length === 0 ? null : states,
				seen: cellOf(table, row, 'seen'),
				url: cellOf(table, row, 'evidence_url')
			});
		}
	}
	if (issues.length > 0) return { kind: 'faulty', issues };
	return { kind: 'read', value: [...editions.values()].sort((a, b) => a.year - b.year) };
}

function splitStates(text: string): readonly string[] {
	return text
		.split(';')
		.map((code) => code.trim())
		.filter((code) => code !== '');
}
