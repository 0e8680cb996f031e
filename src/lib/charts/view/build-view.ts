/** Builds the view of a chart: spec + dataset + language → everything to be shown. */
import type { Dataset } from '../../dataset/dataset.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import type { Asked } from '../spec/problem.ts';
import type { ChartView } from './chart-view.ts';

export function buildView(spec: ChartSpec, dataset: Dataset, locale: Locale): Asked<ChartView> {
	throw new Error(`no view yet: ${spec.measure} ${locale} ${String(dataset.sources.length)}`);
}
