/** Type: families and the sizes of a chart's texts, in pixels. */
export const FONT_FAMILY =
	"Inter, system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** Texts inside a chart's drawing. */
export const CHART_TYPE = {
	tick: { size: 12, weight: 400 },
	label: { size: 13, weight: 600 },
	value: { size: 13, weight: 400 }
} as const;

/** The same for a phone's width. */
export const PHONE_TYPE = {
	tick: { size: 11.5, weight: 400 },
	label: { size: 12, weight: 600 },
	value: { size: 12, weight: 400 }
} as const;
