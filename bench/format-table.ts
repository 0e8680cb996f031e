/** The rows of all experiments as a Markdown table. */
import type { Row } from './experiment.ts';

const HEAD = ['What', 'Measured', 'Goal', '', 'Made of'];

export function formatTable(rows: readonly Row[]): string {
	const lines = rows.map(({ what, measured, goal, verdict, aside }) =>
		toLine([what, measured, goal, verdict, aside])
	);
	return [toLine(HEAD), toLine(HEAD.map(() => '---')), ...lines, ''].join('\n');
}

function toLine(cells: readonly string[]): string {
	return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
