/** What a map shows beside its series: the classes of its shades; and which areas it cannot show. */
import { hasShape } from '../../boundaries/boundaries.ts';
import { areaName } from '../../i18n/area-name.ts';
import { formatList } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { m } from '../../i18n/paraglide/messages.js';
import type { ChartSpec } from '../spec/chart-spec.ts';
import type { Asked } from '../spec/problem.ts';
import type { ShownMap, ShownSeries } from './chart-view.ts';
import type { DisplayUnit } from './display-unit.ts';
import { buildClasses } from './map-classes.ts';

/** Null for any other view. */
export function buildMap(
	{ view }: ChartSpec,
	{ series, display }: { readonly series: readonly ShownSeries[]; readonly display: DisplayUnit },
	locale: Locale
): ShownMap | null {
	if (view !== 'map') return null;
	const points = series.flatMap(({ area, points: own }) => (hasShape(area.code) ? own : []));
	const hasGap = points.some(({ value }) => value === null);
	return {
		classes: buildClasses(points, display, locale),
		none: hasGap ? m.map_none({}, { locale }) : null
	};
}

/** Null where there is something to be drawn. */
export function refuseShapeless(
	{ view }: ChartSpec,
	codes: readonly string[]
): Extract<Asked<never>, { ok: false }> | null {
	if (view !== 'map' || codes.some(hasShape)) return null;
	const detail = `a map shows states of today, not ${codes.join(', ')}: view=lines would do`;
	const allowed = ['view=lines', 'areas=WB6'];
	return { ok: false, problem: { param: 'view', value: view, detail, allowed } };
}

/** Whose boundaries they are; and the areas that have none. */
export function tellMapNotes(
	{ view }: ChartSpec,
	codes: readonly string[],
	locale: Locale
): readonly string[] {
	if (view !== 'map') return [];
	const without = codes.filter((code) => !hasShape(code)).map((code) => areaName(code, locale));
	return [
		m.note_map({}, { locale }),
		...(without.length === 0
			? []
			: [m.note_map_without({ areas: formatList(without, locale) }, { locale })])
	];
}
