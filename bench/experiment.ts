/** An experiment gives rows of the report. A file each, in `bench/experiments/`. */
import { formatQuantity, isMet } from './goal.ts';
import type { Goal, Unit } from './goal.ts';

export interface Experiment {
	/** What `npm run bench -- NAME` runs alone. */
	readonly name: string;
	/** Heads its tables. */
	readonly title: string;
	/** What has to be known to read them: Markdown, a paragraph or more. */
	readonly note: string;
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
	/** Of what stands beside its like: what else was measured of it, a column each. */
	readonly columns?: Readonly<Record<string, string>>;
	/** Where what was promised is not met: what it would take. */
	readonly cure?: string;
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
		aside,
		...(goal.cure !== undefined && !isMet(goal, value) && { cure: goal.cure })
	};
}

/** One of several that are measured alike. */
export function rowOfPeer(what: string, columns: Readonly<Record<string, string>>): Row {
	return { what, measured: '', goal: '', verdict: '', aside: '', columns };
}

export function rowOfSkipped(what: string, why: string): Row {
	return { what, measured: '', goal: '', verdict: 'skipped', aside: why };
}

interface RowDetails {
	readonly unit: Unit;
	readonly aside?: string;
}
