/** Small multiples beyond some dozens are no comparison any more: which areas is the asker's to say. */
import type { Asked } from '../spec/problem.ts';
import type { ChartView } from './chart-view.ts';

/** All of NATO, with room; on a phone twelve screens. */
export const MOST_PANELS = 36;

/** A problem that says how many panels it would be, and what shows them all. */
export function refusePanels({
	kind,
	series
}: ChartView): Extract<Asked<never>, { ok: false }> | null {
	const count = series.length;
	if (kind !== 'multiples' || count <= MOST_PANELS) return null;
	const most = String(MOST_PANELS);
	const detail = `small multiples show at most ${most} areas, not ${String(count)}: name those to compare in areas, or show all as view=lines or view=table`;
	const allowed = ['lines', 'table', `at most ${most} areas`];
	return { ok: false, problem: { param: 'view', value: kind, detail, allowed } };
}
