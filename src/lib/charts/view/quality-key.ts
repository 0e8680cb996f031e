/** Which qualities beside `reported` a chart shows, for its key. */
import { QUALITIES } from '../../figures/figure.ts';
import { qualityLabel } from '../../i18n/labels.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ChartView } from './chart-view.ts';

export function buildKey(
	{ series, flows }: Pick<ChartView, 'series' | 'flows'>,
	locale: Locale
): ChartView['key'] {
	const drawn = flows?.ribbons ?? series.flatMap(({ points, across }) => [...points, ...across]);
	const occurring = new Set(drawn.flatMap(({ quality }) => quality ?? []));
	return QUALITIES.filter((quality) => quality !== 'reported' && occurring.has(quality)).map(
		(quality) => ({ quality, label: qualityLabel(quality, locale) })
	);
}
