/** One task's times against another's, each round by itself. */
import { formatQuantity } from '../goal.ts';
import type { Round } from './alternate.ts';
import { median, quantile } from './quantile.ts';

export interface Comparison {
	/** p50 of the one by p50 of the other; the median of the rounds. */
	readonly times: number;
	/** `p50 0.4 ms against 0.2 ms; p99 2 ms against 1.5 ms (1.3×)` */
	readonly aside: string;
	/** p99 of the one, in milliseconds; the median of the rounds. */
	readonly slowest: number;
	/** All turns of the one by all of the other; the median of the rounds. Its inverse is throughput. */
	readonly mean: number;
}

interface Share {
	readonly times: number;
	readonly text: string;
}

export function compareRounds<Name extends string>(
	rounds: readonly Round<Name>[],
	name: Name,
	other: Name
): Comparison {
	const compare = (share: number): Share => {
		const of = (each: Name) => rounds.map((round) => quantile(round[each], share));
		const others = of(other);
		const times = median(of(name).map((own, at) => own / (others[at] ?? Number.NaN)));
		const [own, its] = [of(name), others].map((each) =>
			formatQuantity(median(each), 'milliseconds')
		);
		return { times, text: `${String(own)} against ${String(its)}` };
	};
	const [half, most] = [compare(0.5), compare(0.99)];
	const aside = `p50 ${half.text}; p99 ${most.text} (${formatQuantity(most.times, 'times')})`;
	const slowest = median(rounds.map((round) => quantile(round[name], 0.99)));
	const mean = median(rounds.map((round) => sum(round[name]) / sum(round[other])));
	return { times: half.times, aside, slowest, mean };
}

function sum(times: readonly number[]): number {
	return times.reduce((total, each) => total + each, 0);
}
