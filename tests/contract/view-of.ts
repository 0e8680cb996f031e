/** The view of a chart's address, from the shipped extracts. */
import type { ChartView } from '../../src/lib/charts/view/chart-view.ts';
import { parseChart } from '../../src/lib/charts/spec/chart-spec.ts';
import { buildView } from '../../src/lib/charts/view/build-view.ts';
import { shippedDataset } from '../../src/lib/dataset/shipped.ts';
import { BASE_LOCALE } from '../../src/lib/i18n/locale.ts';
import type { Locale } from '../../src/lib/i18n/locale.ts';

/** @throws with what is wrong with the address. */
export function viewOf(query: string, locale: Locale = BASE_LOCALE): ChartView {
	const asked = parseChart(new URLSearchParams(query));
	if (!asked.ok) throw new Error(asked.problem.detail);
	const view = buildView(asked.value.spec, shippedDataset, locale);
	if (!view.ok) throw new Error(view.problem.detail);
	return view.value;
}
