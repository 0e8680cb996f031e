/** Two things in one address that do not go together. */
import type { ChartSpec } from './chart-spec.ts';
import type { AskProblem } from './problem.ts';

export interface Misfit {
	readonly problem: AskProblem;
	/** Which keys could give way, the likeliest first. */
	readonly yields: readonly (keyof ChartSpec)[];
}

export type MisfitRule = (spec: ChartSpec) => Misfit | null;
