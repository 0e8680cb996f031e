/**
 * `view=flows`: who supplies whom, areas on one side and their partners on the other. Knows no
 * figures: whether a release has any by partner is the view's to say.
 */
import { findMeasureKind } from '../../figures/measure.ts';
import type { MeasureId } from '../../figures/measure.ts';
import type { ViewKind } from './chart-fields.ts';
import type { ChartSpec } from './chart-spec.ts';
import type { Misfit } from './misfit.ts';
import { formatWay } from './way.ts';

/** Those whose sources have figures by partner. */
const FLOW_MEASURES: readonly MeasureId[] = [
	'seesac.exports-value',
	'seesac.licences-value',
	'seesac.licences-issued',
	'sipri-transfers.exports',
	'sipri-transfers.imports'
];

/** Of one year each; bars also of two or three picked ones. */
const ONE_YEAR_VIEWS: readonly ViewKind[] = ['bars', 'scatter', 'map'];

/** Whether what flows goes to the areas asked, and not from them. */
export function isInflow(measure: MeasureId): boolean {
	return measure === 'sipri-transfers.imports';
}

/** Volumes of several years add up; amounts in the prices of each year do not. */
export function isOfOneYear({ view, measure }: Pick<ChartSpec, 'view' | 'measure'>): boolean {
	if (view !== 'flows') return ONE_YEAR_VIEWS.includes(view);
	return findMeasureKind(measure).dimension !== 'volume';
}

export function misfitOfFlows({ view, measure, by, as }: ChartSpec): Misfit | null {
	if (view !== 'flows') return null;
	if (!FLOW_MEASURES.includes(measure)) {
		const [first = ''] = FLOW_MEASURES;
		const detail = `flows lead from area to area, and ${measure} has no partners: measure=${first} would do`;
		const allowed = FLOW_MEASURES.map((each) => `measure=${each}`);
		return { problem: { param: 'view', value: view, detail, allowed }, yields: ['view'] };
	}
	if (by !== null) {
		const allowed = ['view=flows without by', `view=bars&by=${by}`];
		const detail = `flows are by partner anyway, and of several areas: leave by=${by} out`;
		return { problem: { param: 'by', value: by, detail, allowed }, yields: ['by', 'view'] };
	}
	if (as.kind === 'figures') return null;
	const value = formatWay(as);
	const detail = `flows are shown as they are published, with shares beside them, not as=${value}`;
	const problem = { param: 'as', value, detail, allowed: ['figures'] };
	return { problem, yields: ['as', 'view'] };
}
