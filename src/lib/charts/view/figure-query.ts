/** The question that gives the figures of a chart from the API, at the release that it shows. */
import type { ChartView } from './chart-view.ts';

export function toFigureQuery(view: ChartView): string {
	const { first, last } = view.span;
	const years = first === last ? String(first) : `${String(first)}..${String(last)}`;
	const areas = view.series.map(({ area }) => area.code).join('~');
	const release = view.source.release.slice(view.source.release.indexOf('@') + 1);
	return `measure=${view.measure}&areas=${areas}&years=${years}&release=${release}`;
}
