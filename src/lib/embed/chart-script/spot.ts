/** Where a reader is in a chart, and where an arrow key leads from there. Knows no document. */

export interface Spot {
	/** Index of the series: from the top of the drawing down. */
	readonly series: number;
	/** Index of the year. */
	readonly step: number;
}

export interface Extent {
	readonly series: number;
	readonly steps: number;
	/** Where groups of series begin, if they stand in groups: up and down lead from group to group. */
	readonly heads?: readonly number[] | undefined;
}

type Move = readonly [steps: number, series: number];

const MOVES: ReadonlyMap<string, Move> = new Map<string, Move>([
	['ArrowLeft', [-1, 0]],
	['ArrowRight', [1, 0]],
	['ArrowUp', [0, -1]],
	['ArrowDown', [0, 1]],
	['Home', [-Infinity, 0]],
	['End', [Infinity, 0]]
]);

/** Null for a key that leads nowhere. Where there is one year, each arrow leads through the series. */
export function walk(key: string, from: Spot, extent: Extent): Spot | null {
	const move = MOVES.get(key);
	if (move === undefined) return null;
	if (extent.heads && move[1] !== 0) return leap(extent.heads, from, move[1]);
	const [steps, series] = extent.steps === 1 ? [0, move[0] + move[1]] : move;
	return {
		series: clamp(from.series + series, extent.series),
		step: clamp(from.step + steps, extent.steps)
	};
}

/** To the first series of the group before, or after. */
function leap(heads: readonly number[], from: Spot, groups: number): Spot {
	const own = heads.findLastIndex((head) => head <= from.series);
	return { series: heads[clamp(own + groups, heads.length)] ?? from.series, step: 0 };
}

function clamp(index: number, length: number): number {
	return Math.max(0, Math.min(index, length - 1));
}
