/**
 * Stands in for `tailwind-merge` in the worker (`wrangler.toml`): LayerChart's components pass every
 * class through it, and none of ours is Tailwind's, so there is nothing to merge.
 */
type Merge = (classes: string) => string;

export function extendTailwindMerge(): Merge {
	return (classes) => classes;
}
