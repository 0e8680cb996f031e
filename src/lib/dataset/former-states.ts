/** Where figures of a territory stand under the code of a state that came before. */
import { findFormerStates } from '../figures/group.ts';
import { findPoint } from '../figures/series.ts';
import type { Dataset, SeriesQuery } from './dataset.ts';

export interface FormerFigures {
	/** Of the former state. */
	readonly code: string;
	/** The last of the asked years with a figure of it and none of the area. */
	readonly year: number;
}

/** Of the same measure, in the same release. */
export function findFormerFigures(
	query: SeriesQuery,
	years: readonly number[],
	dataset: Dataset
): readonly FormerFigures[] {
	const hasFigure = (area: string, year: number) => {
		const series = dataset.findSeries({ ...query, area });
		return series !== null && findPoint(series, year).kind === 'figure';
	};
	return findFormerStates(query.area).flatMap(({ former, to }) => {
		const year = years.findLast(
			(each) => each <= to && hasFigure(former, each) && !hasFigure(query.area, each)
		);
		return year === undefined ? [] : [{ code: former, year }];
	});
}
