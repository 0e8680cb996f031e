/** A view's drawing as text, as a page carries it. */
export interface DrawnPlots {
	/**
	 * The same view at several widths, narrowest first, or at the one that is shown; none for a view that
	 * is a table.
	 */
	readonly svgs: readonly string[];
	/** Its `PointData`, folded, for the chart script; null: still to come. */
	readonly points: string | null;
}
