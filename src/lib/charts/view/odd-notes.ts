/** What a chart says of figures that cannot be what they are printed as. */
import type { Dataset } from '../../dataset/dataset.ts';
import type { MeasureId } from '../../figures/measure.ts';
import type { Release } from '../../figures/release.ts';
import { areaName } from '../../i18n/area-name.ts';
import type { Locale } from '../../i18n/locale.ts';
import { m } from '../../i18n/paraglide/messages.js';
import { findZeroYears } from './leave-out-zeros.ts';

interface ShownHere {
	readonly release: Release;
	readonly measure: MeasureId;
	readonly area: string;
	readonly years: readonly number[];
}

/** Dollars printed as 0 beside an amount in local currency are drawn as a gap, and told. */
export function noteZeros(shown: ShownHere, dataset: Dataset, locale: Locale): readonly string[] {
	const zeros = findZeroYears(shown, dataset).filter((year) => shown.years.includes(year));
	const [first, last] = [zeros[0], zeros.at(-1)];
	if (first === undefined || last === undefined) return [];
	const years = first === last ? String(first) : `${String(first)}–${String(last)}`;
	return [m.note_money_of_zero({ area: areaName(shown.area, locale), years }, { locale })];
}
