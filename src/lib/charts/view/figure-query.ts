/** The question that gives the figures of a chart from the API, at the release that it shows. */
import { fromReleaseName } from '../../figures/release.ts';
import { formatYears } from '../spec/fields.ts';
import type { ChartView } from './chart-view.ts';

export function toFigureQuery(view: ChartView): string {
	const { first, last } = view.span;
	const years = formatYears({ from: first, to: last });
	const areas = view.series.map(({ area }) => area.code).join('~');
	const { release } = fromReleaseName(view.source.release);
	return `measure=${view.measure}&areas=${areas}&years=${years}&release=${release}`;
}

/** Whether a chart shows whole areas as the source prints them, year by year: then the API has it as published. */
export function isAsPublished({
	as,
	by,
	currency,
	across,
	flows,
	leavesOut,
	years,
	span
}: ChartView): boolean {
	const isCourse = years.length === span.last - span.first + 1;
	const isWhole = by === null && across === null && flows === null;
	const isPlain = as === 'figures' && currency === 'published' && !leavesOut;
	return isPlain && isWhole && isCourse;
}
