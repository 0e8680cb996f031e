/** Which qualities beside `reported` a chart shows, for its key. */
import { QUALITIES } from '../../figures/figure.ts';
import type { Quality } from '../../figures/figure.ts';
import { qualityLabel } from '../../i18n/labels.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ChartView } from './chart-view.ts';

export function buildKey(
	{ series, flows }: Pick<ChartView, 'series' | 'flows'>,
	locale: Locale
): ChartView['key'] {
	const drawn =
		flows === null ? series.flatMap(({ points, across }) => [points, across]) : [flows.ribbons];
	const occurring = new Set<Quality | null>();
	for (const points of drawn) for (const { quality } of points) occurring.add(quality);
	return QUALITIES.filter((quality) => quality !== 'reported' && occurring.has(quality)).map(
		(quality) => ({ quality, label: qualityLabel(quality, locale) })
	);
}
