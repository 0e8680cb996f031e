/** The rows of an experiment as Markdown: what stands beside its like in one table, the rest in another. */
import type { Row } from './experiment.ts';

const HEAD = ['What', 'Measured', 'Goal', '', 'Made of'];

/** Ends with what it would take to meet the goals that are not met. */
export function formatTables(rows: readonly Row[]): string {
	const peers = rows.filter(({ columns }) => columns !== undefined);
	const others = rows.filter(({ columns }) => columns === undefined);
	return [
		...(peers.length === 0 ? [] : [formatPeers(peers)]),
		...(others.length === 0 ? [] : [formatTable(others)]),
		...others.flatMap(({ what, cure }) =>
			cure === undefined ? [] : [`**Not met**: ${what}. ${cure}\n`]
		)
	].join('\n');
}

/** What was promised, and whether it holds. */
export function formatGoals(rows: readonly Row[]): string {
	const lines = rows
		.filter(({ goal, verdict }) => goal !== '' || verdict === 'skipped')
		.map(({ what, measured, goal, verdict }) => [what, measured, goal, verdict]);
	return toTable(['Goal', 'Measured', 'Promised', ''], lines);
}

function formatPeers(rows: readonly Row[]): string {
	const names = [...new Set(rows.flatMap(({ columns = {} }) => Object.keys(columns)))];
	const lines = rows.map(({ what, columns = {} }) => [
		what,
		...names.map((name) => columns[name] ?? '')
	]);
	return toTable(['', ...names], lines);
}

function formatTable(rows: readonly Row[]): string {
	const lines = rows.map((row) => [row.what, row.measured, row.goal, row.verdict, row.aside]);
	return toTable(HEAD, lines);
}

function toTable(head: readonly string[], lines: readonly (readonly string[])[]): string {
	return [toLine(head), toLine(head.map(() => '---')), ...lines.map(toLine), ''].join('\n');
}

function toLine(cells: readonly string[]): string {
	return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
