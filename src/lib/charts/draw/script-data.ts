/**
 * What a drawing tells the chart script: where its points lie, and how each is shown and spoken.
 * An old page may meet a newer script: whoever changes a shape gives the attribute that carries it
 * a new name. Knows no view and no document.
 */

/** JSON in `data-plot` of a plot's `<svg>`, in the units of its view box. */
export interface PlotGeometry {
	/** The rectangle that the axes span. */
	readonly box: readonly [left: number, top: number, width: number, height: number];
	/** The middle of each row of bars, from the top of the drawing; none where years run across. */
	readonly rows: readonly number[];
	/** The rectangle of each series, where each has its own axes. */
	readonly panels?: readonly PlotGeometry['box'][];
	/** Where each point lies, by series and year, where no axes tell; null at a gap. */
	readonly spots?: readonly (readonly (readonly [x: number, y: number] | null)[])[];
	/** The same where all points of a year stand above each other. */
	readonly columns?: {
		readonly xs: readonly number[];
		/** By series and year. */
		readonly ys: readonly (readonly (number | null)[])[];
	};
}

/** Folded in `data-told` of the element around a chart's plots. */
export interface PointData {
	/** Of the consecutive years; each series has a point for each. */
	readonly firstYear: number;
	/** The years, where they do not follow each other. */
	readonly years?: readonly number[];
	/** With what the places of all points begin: `Constant (2024) US$!`. */
	readonly sheet: string;
	readonly wordings: readonly Wording[];
	/** What heads a tooltip where no single year does: `1995–2024`. */
	readonly title?: string;
	/** Indices of series at which a group of them begins: there the up and down arrows lead. */
	readonly heads?: readonly number[];
	/** As a reader meets them from the top of the drawing to its bottom. */
	readonly series: readonly SeriesPoints[];
}

/** How points of one series and quality are told: only year and text differ between them. */
export type Wording = readonly [spoken: string, quality: string];

export interface SeriesPoints {
	readonly name: string;
	/** Index into the theme's palette; null is the grey rest. */
	readonly slot: number | null;
	readonly points: readonly PointTuple[];
}

/** Level: 0 at the bottom of the plot (left end of a bar's row), 1 at its top; null at a gap. */
export type PointTuple = readonly [
	level: number | null,
	text: string,
	wording: number,
	cell: string | null
];

/** They stand for year and text in a wording; no text of ours holds control characters. */
const YEAR = '\t';
const TEXT = '\n';

/** `Serbia, 2025: US$2,554 million` → what all points like it have in common */
export function toPattern(spoken: string, year: number, text: string): string {
	return spoken.replace(String(year), () => YEAR).replace(text, () => TEXT);
}

export function fillPattern(pattern: string, year: number, text: string): string {
	return pattern.replace(TEXT, () => text).replace(YEAR, () => String(year));
}
