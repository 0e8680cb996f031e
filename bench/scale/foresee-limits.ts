/** On paper: at which size each of Cloudflare's limits is met, by the lines through what was measured. */
import { rowOf } from '../experiment.ts';
import type { Row } from '../experiment.ts';
import { formatQuantity } from '../goal.ts';
import type { Unit } from '../goal.ts';
import type { Start } from './measure-start.ts';

export interface Cost extends Start {
	readonly name: string;
	readonly figures: number;
	/** Of the data, gzip. */
	readonly bytes: number;
}

type Measure = Exclude<keyof Cost, 'name' | 'figures'>;

interface Limit {
	readonly what: string;
	readonly of: Measure;
	readonly most: number;
	readonly unit: Unit;
	/** The cost to follow the line to, where not the greatest. */
	readonly along?: string;
	/** Of what is not data, at 1×. */
	readonly rest?: number;
}

export const TEN_TIMES_AREAS = '10×: ten times the areas';

/** The product's worker without its figures, gzip, at most (`bench/budgets.ts`). */
const REST_OF_WORKER = 1_600_000;

const NO_REST = 0;

/** https://developers.cloudflare.com/workers/platform/limits/, as of November 2026. */
const LIMITS: readonly Limit[] = [
	{
		what: 'a worker of 3 MB, as the free plan takes it',
		of: 'bytes',
		most: 3_000_000,
		unit: 'bytes',
		rest: REST_OF_WORKER
	},
	{
		what: 'a worker of 10 MB, as the paid plan takes it',
		of: 'bytes',
		most: 10_000_000,
		unit: 'bytes',
		rest: REST_OF_WORKER
	},
	{ what: '128 MB, with every release decoded', of: 'heapOfAll', most: 128, unit: 'megabytes' },
	{ what: 'a second for the start', of: 'start', most: 1000, unit: 'milliseconds' },
	{
		what: '10 ms of processor for an answer on the free plan, by one that decodes a release (areas of one release)',
		of: 'decode',
		along: TEN_TIMES_AREAS,
		most: 10,
		unit: 'milliseconds'
	}
];

/** @param costs the first as shipped, the last the greatest */
export function foreseeLimits(costs: readonly Cost[]): readonly Row[] {
	const [shipped, greatest] = [costs[0], costs.at(-1)];
	if (shipped === undefined || greatest === undefined) throw new Error('nothing was measured');
	return LIMITS.map((limit) => {
		const most = costs.find(({ name }) => name === limit.along) ?? greatest;
		return { limit, most, times: findTimes(limit, shipped, most) };
	})
		.sort((a, b) => a.times - b.times)
		.map(({ limit, most, times }) =>
			rowOf(`on paper, the size that meets ${limit.what}`, times, {
				unit: 'times',
				aside: tell(limit, shipped, most)
			})
		);
}

function tell({ of, unit, rest }: Limit, shipped: Cost, greatest: Cost): string {
	const [least, most] = [shipped[of], greatest[of]].map((each) => formatQuantity(each, unit));
	const beside =
		rest === undefined ? '' : `; beside ${formatQuantity(rest, unit)} that are no figures`;
	return `${String(least)} as shipped, ${String(most)} at ${greatest.name}${beside}`;
}

/** Times as many figures as shipped; 0 where the limit is met as shipped, endless where nothing grows. */
export function findTimes(
	limit: Pick<Limit, 'of' | 'most' | 'rest'>,
	shipped: Cost,
	greatest: Cost
): number {
	const times = greatest.figures / shipped.figures;
	const perTime = (greatest[limit.of] - shipped[limit.of]) / (times - 1);
	const left = limit.most - (limit.rest ?? NO_REST) - shipped[limit.of];
	if (left <= 0) return 0;
	return perTime > 0 ? 1 + left / perTime : Infinity;
}
