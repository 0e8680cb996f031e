/**
 * Of several figures for one point, the one that the series shows: the pasted table before a
 * quotation, the regional report before a state's own, that before a statement. Each choice between
 * different figures is said with both.
 */
import type { Issue } from '../issue.ts';
import { NATIONAL_NOTE, STATEMENT_NOTE } from './note-texts.ts';
import { toKey } from './placed.ts';
import type { PlacedFigure } from './placed.ts';

const LATER: readonly string[] = [NATIONAL_NOTE, STATEMENT_NOTE];
/** Quotations are rounded; what differs by more is another figure. */
const TOLERANCE = 0.01;

export interface Choice {
	readonly chosen: readonly PlacedFigure[];
	readonly issues: readonly Issue[];
}

/** @param figures pasted ones first */
export function chooseFigures(figures: readonly PlacedFigure[]): Choice {
	const groups = Map.groupBy(figures, (each) => `${toKey(each)}/${String(each.year)}`);
	const chosen: PlacedFigure[] = [];
	const issues: Issue[] = [];
	for (const group of groups.values()) {
		const [first, ...others] = group.toSorted((a, b) => toRank(a) - toRank(b));
		if (first === undefined) continue;
		chosen.push(first);
		issues.push(
			...others.filter((other) => isOther(first, other)).map((other) => sayBoth(first, other))
		);
	}
	return { chosen, issues };
}

function toRank({ notes }: PlacedFigure): number {
	return LATER.findIndex((id) => notes.includes(id));
}

function isOther(a: PlacedFigure, b: PlacedFigure): boolean {
	return Math.abs(a.value - b.value) > Math.abs(a.value) * TOLERANCE;
}

function sayBoth(first: PlacedFigure, other: PlacedFigure): Issue {
	const { measure, area, year } = first;
	const both = `${String(first.value)} (${first.cell}) and ${String(other.value)} (${other.cell})`;
	const what = `${measure} of ${area} in ${String(year)}: ${both} differ; the first is shown`;
	return { sheet: null, cell: null, raw: '', what };
}
