/** What a chart says of figures that cannot be what they are printed as. */
import { findOddities } from '../../dataset/oddities.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { toMeasureSlug } from '../../figures/measure.ts';
import type { MeasureId } from '../../figures/measure.ts';
import type { Release, SourceId } from '../../figures/release.ts';
import { areaName } from '../../i18n/area-name.ts';
import type { Locale } from '../../i18n/locale.ts';
import { m } from '../../i18n/paraglide/messages.js';

interface ShownHere {
	readonly source: SourceId;
	readonly release: Release;
	readonly measure: MeasureId;
	readonly area: string;
	readonly years: readonly number[];
}

/** Dollars printed as 0 beside an amount in local currency are drawn as printed, and told. */
export function noteZeros(shown: ShownHere, dataset: Dataset, locale: Locale): readonly string[] {
	const { source, release, measure, area, years } = shown;
	const zeros = (findOddities(dataset, source, release) ?? [])
		.filter((each) => each.check === 'money-of-zero' && each.area === area)
		.filter((each) => each.measure === toMeasureSlug(measure) && years.includes(each.year))
		.map(({ year }) => year);
	if (zeros.length === 0) return [];
	const [first, last] = [Math.min(...zeros), Math.max(...zeros)];
	const span = first === last ? String(first) : `${String(first)}–${String(last)}`;
	return [m.note_money_of_zero({ area: areaName(area, locale), years: span }, { locale })];
}
