/** The counts of a report in columns. */

const LABEL_WIDTH = 32;
const NUMBER_WIDTH = 13;

/** A line a sheet or table, its counts under headings. */
export function formatCounts(
	headings: readonly string[],
	lines: readonly (readonly [label: string, counts: readonly number[]])[]
): readonly string[] {
	const rows = lines.map(([label, counts]) => toLine(label, counts.map(String)));
	return [toLine('', headings), ...rows];
}

function toLine(label: string, cells: readonly string[]): string {
	return label.padEnd(LABEL_WIDTH) + cells.map((cell) => cell.padStart(NUMBER_WIDTH)).join('');
}
