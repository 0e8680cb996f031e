/** The ribbons of a view of flows for the chart script: a series each, area by area. */
import { qualityLabel } from '../../i18n/labels.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ChartView } from '../view/chart-view.ts';
import type { ShownFlow, ShownFlows } from '../view/shown-flows.ts';
import type { PointData, SeriesPoints, Wording } from './script-data.ts';

/** Of the places that a sum was added up from, a tooltip has room for so much. */
const MOST_PLACE = 80;

export function toFlowData(
	{ span, series }: Pick<ChartView, 'span' | 'series'>,
	{ ribbons, period }: ShownFlows,
	locale: Locale
): PointData {
	const toSeries = (flow: ShownFlow, index: number): SeriesPoints => {
		const { area, fromName, toName, at } = flow;
		const cell = at.length > MOST_PLACE ? null : at;
		return {
			name: `${fromName} → ${toName}`,
			slot: series.find((each) => each.area.code === area)?.colour ?? null,
			points: [[0, tellFlow(flow), index, cell]]
		};
	};
	return {
		firstYear: span.first,
		title: period,
		heads: ribbons.flatMap(({ area }, index) => (ribbons[index - 1]?.area === area ? [] : [index])),
		sheet: '',
		wordings: ribbons.map((flow) => toWording(flow, locale)),
		series: ribbons.map(toSeries)
	};
}

/** `91.0 · 21%` */
function tellFlow({ text, shareText }: ShownFlow): string {
	return shareText === null ? text : `${text} · ${shareText}`;
}

/** Each is told in words of its own. */
function toWording({ spoken, quality }: ShownFlow, locale: Locale): Wording {
	return [spoken, quality === 'reported' ? '' : qualityLabel(quality, locale)];
}
