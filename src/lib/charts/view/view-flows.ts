/** What a view of flows has that no other has: its figures by partner, and the words for them. */
import type { Dataset } from '../../dataset/dataset.ts';
import type { Unit } from '../../figures/units.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import { isInflow } from '../spec/flows.ts';
import type { Asked } from '../spec/problem.ts';
import { buildFlows } from './build-flows.ts';
import type { ShownNote, ViewTable } from './chart-view.ts';
import type { DisplayUnit } from './display-unit.ts';
import { findFlows } from './find-flows.ts';
import type { AreaFlows } from './find-flows.ts';
import { noteFlows, tableFlows, tellFlows } from './flow-words.ts';
import { tellBasis, tellYears } from './headings.ts';
import { tellSubject } from './subjects.ts';
import type { Resolved } from './resolve.ts';
import type { ShownFlows } from './shown-flows.ts';

export interface FlowView {
	readonly shown: ShownFlows | null;
	/** Instead of the one of all other views. */
	readonly sentence: string | null;
	/** The same. */
	readonly table: Omit<ViewTable, 'caption'> | null;
	readonly notes: readonly ShownNote[];
}

const NO_FLOWS: FlowView = { shown: null, sentence: null, table: null, notes: [] };

/** Null for any other view. */
export function resolveFlows(
	spec: ChartSpec,
	counted: { readonly resolved: Resolved; readonly unit: Unit },
	dataset: Dataset
): Asked<readonly AreaFlows[] | null> {
	return spec.view === 'flows' ? findFlows(spec, counted, dataset) : { ok: true, value: null };
}

export function showFlows(
	{ measure }: ChartSpec,
	counted: {
		readonly flows: readonly AreaFlows[] | null;
		readonly resolved: Pick<Resolved, 'years'>;
		readonly derived: { readonly unit: Unit };
		readonly display: DisplayUnit;
	},
	locale: Locale
): FlowView {
	const { flows: found, display } = counted;
	if (found === null) return NO_FLOWS;
	const { unit } = counted.derived;
	const areasAre = isInflow(measure) ? 'to' : 'from';
	const period = tellYears(counted.resolved.years, locale);
	const shown = buildFlows(found, { areasAre, period, display, unit, locale });
	const telling = {
		flows: shown,
		display,
		basis: tellBasis(unit, locale),
		subject: tellSubject(measure, locale)
	};
	return {
		shown,
		sentence: tellFlows(telling, locale),
		table: tableFlows({ flows: shown, unit: display.label }, locale),
		notes: noteFlows(found, { flows: shown, display, locale })
	};
}

/** What was asked for, and each partner's figures under its area's code: their notes belong to it. */
export function listNoted(resolved: Resolved, flows: readonly AreaFlows[] | null): Resolved {
	const partners = (flows ?? []).flatMap(({ code, parts, within }) =>
		[...parts, ...within].map(({ series }) => ({ code, series }))
	);
	return { ...resolved, areas: [...resolved.areas, ...partners] };
}

/** In the unit of the series: the largest sum that is shown. */
export function findLargestFlow(flows: readonly AreaFlows[] | null): number {
	const figures = (flows ?? []).flatMap(({ total, parts }) => [
		...(total.kind === 'figure' ? [total.value] : []),
		...parts.map(({ figure }) => figure.value)
	]);
	return Math.max(0, ...figures);
}
