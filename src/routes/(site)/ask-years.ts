/** Of which years the newest release has figures of an area, or of its parts. */
import { hc } from 'hono/client';
import type { App as Api } from '$functions/app.ts';
import type { Part } from '$lib/charts/spec/parts.ts';
import type { MeasureId } from '$lib/figures/measure.ts';
import { failAs } from '../ask-view.ts';

export interface YearsAsked {
	readonly measure: MeasureId;
	readonly area: string;
	/** Into which parts the figures are told; none: the whole. */
	readonly by?: Part;
}

/** Newest first. @throws the kit's error where the question does not fit */
export async function askYears(
	fetch: typeof globalThis.fetch,
	{ measure, area, by }: YearsAsked
): Promise<readonly number[]> {
	const parts = by === undefined ? {} : { [by]: 'each' };
	const query = { measure, areas: area, ...parts };
	const answer = await hc<Api>('/', { fetch }).api.v1.figures.$get({ query });
	if (!answer.ok) return await failAs(answer);
	const { series } = await answer.json();
	const years = series.flatMap(({ figures }) =>
		figures.flatMap(({ year, value }) => (value === null ? [] : year))
	);
	return [...new Set(years)].toSorted((a, b) => b - a);
}
