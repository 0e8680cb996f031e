/**
 * Which areas of small multiples have a panel: those that the release has figures of, and where
 * these are more than a reader can compare, some of them.
 */
import type { ChartSpec } from '../spec/chart-spec.ts';
import type { ChartView, ShownSeries } from './chart-view.ts';

/** All of NATO, with room; on a phone twelve screens. */
const MOST_PANELS = 36;

/** Those with a panel first: the named, in their order, then the largest by their newest figure. */
export function arrangePanels(
	{ areas, highlight }: Pick<ChartSpec, 'areas' | 'highlight'>,
	series: readonly ShownSeries[]
): readonly ShownSeries[] {
	const present = findPresent(series);
	if (present.length <= MOST_PANELS) return series;
	const named = [...highlight, ...areas];
	const rankOf = ({ area }: ShownSeries) => {
		const rank = named.indexOf(area.code);
		return rank === -1 ? named.length : rank;
	};
	const chosen = present
		.toSorted((a, b) => rankOf(a) - rankOf(b) || compare(newestOf(b), newestOf(a)))
		.slice(0, MOST_PANELS);
	return [
		...series.filter((each) => chosen.includes(each)),
		...series.filter((each) => !chosen.includes(each))
	];
}

/** What is drawn of all that is told; of small multiples, whose panels come first. */
export function listDrawn({
	kind,
	series
}: Pick<ChartView, 'kind' | 'series'>): readonly ShownSeries[] {
	return kind === 'multiples' ? findPresent(series).slice(0, MOST_PANELS) : series;
}

/** How many of how many are drawn, where panels have to be chosen; null where none has. */
export function countPanels(
	view: Pick<ChartView, 'kind' | 'series'>
): { readonly shown: number; readonly count: number } | null {
	const count = findPresent(view.series).length;
	const shown = listDrawn(view).length;
	return view.kind !== 'multiples' || shown === count ? null : { shown, count };
}

/** Of what is absent the notes tell; where all is, each panel says so. */
function findPresent(series: readonly ShownSeries[]): readonly ShownSeries[] {
	const present = series.filter(({ absent }) => absent === null);
	return present.length === 0 ? series : present;
}

function newestOf({ points }: ShownSeries): number {
	return points.findLast(({ value }) => value !== null)?.value ?? -Infinity;
}

/** Two areas without a figure are alike. */
function compare(a: number, b: number): number {
	return a === b ? 0 : a - b;
}
