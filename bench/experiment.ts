/** An experiment gives rows of the one table. A file each, in `bench/experiments/`. */
import { formatQuantity, isMet } from './goal.ts';
import type { Goal, Unit } from './goal.ts';

export interface Experiment {
	/** What `npm run bench -- NAME` runs alone. */
	readonly name: string;
	/** Starts what it needs and ends it. Bounded. */
	run(say: Say): Promise<readonly Row[]>;
}

/** A line of progress, for the person who waits. */
export type Say = (line: string) => void;

export interface Row {
	readonly what: string;
	readonly measured: string;
	/** Empty where nothing is promised. */
	readonly goal: string;
	readonly verdict: 'met' | 'not met' | 'skipped' | '';
	/** What the measured value is made of. */
	readonly aside: string;
}

/** A value that nothing is promised of. */
export function rowOf(what: string, value: number, { unit, aside = '' }: RowDetails): Row {
	return { what, measured: formatQuantity(value, unit), goal: '', verdict: '', aside };
}

/** A value beside what is promised. */
export function rowOfGoal(goal: Goal, value: number, { what = goal.what, aside = '' } = {}): Row {
	return {
		what,
		measured: formatQuantity(value, goal.unit),
		goal: `≤ ${formatQuantity(goal.most, goal.unit)}`,
		verdict: isMet(goal, value) ? 'met' : 'not met',
		aside
	};
}

export function rowOfSkipped(what: string, why: string): Row {
	return { what, measured: '', goal: '', verdict: 'skipped', aside: why };
}

interface RowDetails {
	readonly unit: Unit;
	readonly aside?: string;
}
