/**
 * `by`: one area's figures in parts, by partner or by category of goods, instead of several areas.
 * Knows no figures: whether a release has parts is the view's to say.
 */
import { findAreaKind } from '../../figures/area.ts';
import type { ViewKind } from './chart-fields.ts';
import type { ChartSpec } from './chart-spec.ts';
import type { Misfit } from './misfit.ts';
import { formatWay } from './way.ts';

export const PARTS = ['partner', 'category'] as const;
export type Part = (typeof PARTS)[number];

/** Parts that a source names need not make a whole: they are not stacked. */
const VIEWS_OF_PARTS: readonly ViewKind[] = ['bars', 'lines', 'multiples', 'map', 'table'];

export function misfitOfParts({ by, areas, view, as, against }: ChartSpec): Misfit | null {
	if (by === null) return null;
	const [code = '', ...others] = areas;
	if (others.length > 0 || findAreaKind(code) === 'group') {
		const detail = `by=${by} shows the parts of one area, not of ${areas.join('~')}: areas=SRB would do`;
		return refuse({ param: 'by', value: by, detail, allowed: ['areas=SRB'] }, ['by', 'areas']);
	}
	if (!VIEWS_OF_PARTS.includes(view) || (view === 'map' && by === 'category')) {
		const allowed = VIEWS_OF_PARTS.filter((each) => each !== 'map' || by === 'partner');
		const detail = `view=${view} does not show the parts of one area: view=bars would do`;
		return refuse({ param: 'view', value: view, detail, allowed }, ['by', 'view']);
	}
	if (as.kind !== 'figures') {
		const value = formatWay(as);
		const detail = `parts are shown as they are published, not as=${value}`;
		return refuse({ param: 'as', value, detail, allowed: ['figures'] }, ['by', 'as']);
	}
	if (against === null) return null;
	const detail = 'parts are shown of one measure';
	return refuse({ param: 'against', value: against, detail, allowed: [] }, ['by', 'against']);
}

function refuse(problem: Misfit['problem'], yields: Misfit['yields']): Misfit {
	return { problem, yields };
}
