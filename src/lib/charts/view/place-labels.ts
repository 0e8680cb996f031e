/** Places labels beside the ends of lines so that none overlaps another or leaves the plot. */

export interface Wish {
	/** Where the middle of the label would like to be. */
	readonly middle: number;
	readonly height: number;
}

interface Cluster {
	readonly members: readonly number[];
	/** Of the whole cluster. */
	readonly height: number;
	readonly top: number;
}

/**
 * The middle of each label, in the order given: as near to its wish as the others allow. Labels
 * that would overlap form a block around the mean of their wishes; blocks that meet merge.
 * @param range top and bottom that no label may pass
 */
export function placeLabels(
	wishes: readonly Wish[],
	range: readonly [number, number]
): readonly number[] {
	const inOrder = wishes
		.map((wish, index) => ({ ...wish, index }))
		.sort((a, b) => a.middle - b.middle || a.index - b.index);
	const clusters = inOrder.reduce<readonly Cluster[]>((placed, { index }) => {
		return settle([...placed, toCluster([index], wishes, range)], wishes, range);
	}, []);
	const middles = new Map<number, number>();
	for (const { members, top } of clusters) {
		const stacked = members.flatMap((index) => {
			const wish = wishes[index];
			return wish === undefined ? [] : [{ index, height: wish.height }];
		});
		stacked.reduce((y, { index, height }) => {
			middles.set(index, y + height / 2);
			return y + height;
		}, top);
	}
	return wishes.map(({ middle }, index) => middles.get(index) ?? middle);
}

/** Merges the last cluster into the one before it as long as they overlap. */
function settle(
	clusters: readonly Cluster[],
	wishes: readonly Wish[],
	range: readonly [number, number]
): readonly Cluster[] {
	const [last, before] = [clusters.at(-1), clusters.at(-2)];
	if (last === undefined || before === undefined) return clusters;
	if (before.top + before.height <= last.top) return clusters;
	const merged = toCluster([...before.members, ...last.members], wishes, range);
	return settle([...clusters.slice(0, -2), merged], wishes, range);
}

function toCluster(
	members: readonly number[],
	wishes: readonly Wish[],
	[from, to]: readonly [number, number]
): Cluster {
	const own = members.flatMap((index) => wishes[index] ?? []);
	const height = own.reduce((sum, each) => sum + each.height, 0);
	// Each member's wish for the top of the block, given the labels above it.
	const { sum } = own.reduce(
		({ sum: total, above }, each) => ({
			sum: total + each.middle - each.height / 2 - above,
			above: above + each.height
		}),
		{ sum: 0, above: 0 }
	);
	const top = Math.max(from, Math.min(sum / own.length, to - height));
	return { members, height, top };
}
