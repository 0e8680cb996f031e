/** What only the place that shows a chart can tell who asks about it. */
export interface AboutChart {
	/** Null where its figures have not been revised since, or it follows every release. */
	readonly revised: Revised | null;
	/** Address of the chart exactly as it stands now. */
	readonly frozen: string;
}

/** A pinned chart's figures have been revised. */
export interface Revised {
	/** Figures of the chart that the newest release gives otherwise. */
	readonly count: number;
	/** The newest release: `April 2026`. */
	readonly release: string;
	/** Address of the difference. */
	readonly difference: string;
}
