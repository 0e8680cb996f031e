/** The second measure of a scatter: the same areas and year, on the axis that lies across. */
import type { Dataset } from '../../dataset/dataset.ts';
import { toUnitOfMeasure } from '../../figures/measure.ts';
import type { MeasureId } from '../../figures/measure.ts';
import { findPoint } from '../../figures/series.ts';
import { isComparable, toUnit } from '../../figures/units.ts';
import { measureTitle } from '../../i18n/labels.ts';
import type { Locale } from '../../i18n/locale.ts';
import { m } from '../../i18n/paraglide/messages.js';
import type { Scale } from '../spec/chart-fields.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import type { Asked } from '../spec/problem.ts';
import { buildAxis } from './axis.ts';
import type { ShownAcross, ShownSeries } from './chart-view.ts';
import { chooseDisplayUnit } from './display-unit.ts';
import type { DisplayUnit } from './display-unit.ts';
import type { AskedArea, Resolved } from './resolve.ts';

export interface Across {
	readonly areas: readonly AskedArea[];
	readonly display: DisplayUnit;
	/** The measure's name, for a table's column. */
	readonly title: string;
	readonly names: ShownAcross['names'];
	show(series: readonly ShownSeries[], scale: Scale): ShownAcross;
}

/** Null where no second measure is asked. */
export function buildAcross(
	spec: ChartSpec,
	resolved: Resolved,
	{ dataset, locale }: { readonly dataset: Dataset; readonly locale: Locale }
): Asked<Across | null> {
	const { against: measure } = spec;
	if (measure === null) return { ok: true, value: null };
	const { release } = resolved;
	const areas = resolved.areas.map(({ code }) => ({
		code,
		series: dataset.findSeries({ measure, area: code, release })
	}));
	const found = areas.flatMap(({ series }) => series ?? []);
	const unit = found[0]?.unit ?? toUnitOfMeasure(measure, release.constantPricesOf);
	const stranger = found.find((each) => !isComparable(each.unit, unit));
	if (stranger !== undefined) return refuseUnits(measure, stranger.area);
	const values = found.flatMap((series) => {
		const point = findPoint(series, resolved.span.last);
		return point.kind === 'gap' ? [] : toUnit(point.value, series.unit, unit);
	});
	const largest = Math.max(0, ...values);
	const display = chooseDisplayUnit({ measure, unit, largest }, locale);
	const title = measureTitle(measure, locale);
	const names = spec.view === 'bars' ? namePair(spec.measure, measure, locale) : null;
	return {
		ok: true,
		value: { areas, display, title, names, show: showAcross({ measure, names }, display) }
	};
}

const WORDS: Readonly<Partial<Record<MeasureId, typeof m.pair_licensed>>> = {
	'seesac.licences-value': m.pair_licensed,
	'seesac.exports-value': m.pair_exported,
	'sipri-transfers.imports': m.pair_imports,
	'sipri-transfers.exports': m.pair_exports
};

function namePair(one: MeasureId, other: MeasureId, locale: Locale): readonly [string, string] {
	const name = (measure: MeasureId) =>
		WORDS[measure]?.({}, { locale }) ?? measureTitle(measure, locale);
	return [name(one), name(other)];
}

function showAcross(
	{ measure, names }: Pick<ShownAcross, 'measure' | 'names'>,
	display: DisplayUnit
): Across['show'] {
	return function show(series, scale) {
		const points = series.flatMap(({ across }) => across);
		return {
			names,
			measure,
			unit: { id: display.id, label: display.fullLabel },
			axis: buildAxis(points, display, scale)
		};
	};
}

function refuseUnits(measure: MeasureId, area: string): Asked<never> {
	const detail = `${measure} of ${area} is in another unit than that of the areas before it: a measure in one unit would do`;
	return {
		ok: false,
		problem: { param: 'against', value: measure, detail, allowed: ['areas of one currency'] }
	};
}
