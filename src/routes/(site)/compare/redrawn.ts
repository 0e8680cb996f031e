/** The address of a changed chart, drawn at one width. Read by the worker, written by the page. */
import { choosePlotIndex } from '$lib/charts/image/plot-sizes.ts';
import type { PlotIndex } from '$lib/charts/image/plot-sizes.ts';

/** What a page depends on that shows one: asked for again, it is drawn at the width that is shown now. */
export const REDRAWN = 'bilans:redrawn';

/** Of the query: an index into the widths of plots. */
const KEY = 'plot';
const INDICES: readonly PlotIndex[] = [0, 1, 2];

/** `/sq/compare?measure=…` → `/sq/compare/redraw?measure=…&plot=2` @param width null: none is shown */
export function toRedrawAddress({ pathname, searchParams }: URL, width: PlotIndex | null): string {
	const params = new URLSearchParams(searchParams);
	if (width !== null) params.set(KEY, String(width));
	return `${pathname}/redraw?${params.toString()}`;
}

/** Null where none is said, or none that is known: then all are drawn. */
export function readRedrawn(asked: URLSearchParams): {
	readonly params: URLSearchParams;
	readonly width: PlotIndex | null;
} {
	const params = new URLSearchParams(asked);
	const said = params.get(KEY);
	params.delete(KEY);
	return { params, width: INDICES.find((index) => String(index) === said) ?? null };
}

let container = 0;

/** The page tells how wide its chart is: to measure it at a change would take a layout. */
export function keepWidth(pixels: number): void {
	container = pixels;
}

/** Of the chart in the page; null where there was none yet. */
export function findShownWidth(): PlotIndex | null {
	return container === 0 ? null : choosePlotIndex(container);
}
