/** An area at a glance: what it spends, how much that is of what it has, what it buys and sells. */
import { redirect } from '@sveltejs/kit';
import { askCharts } from '../../ask-charts.ts';
import type { ShownChart } from '../../ask-charts.ts';
import { chooseParts, toRankings } from './area-charts.ts';
import type { PartId } from './area-charts.ts';
import { askArea } from './ask-area.ts';
import { toKeyFigure, toPlace } from './key-figures.ts';
import { expandAreas, findAreaKind } from '$lib/figures/area.ts';
import { toPageAddress } from '$lib/i18n/page-address.ts';
import type { PageServerLoad } from './$types.ts';

const GROUP = 'WB6';
const KEYS = ['budget', 'burden'];
const SIPRI_MILEX = 'sipri-milex@';

export const load: PageServerLoad = async ({ fetch, params, locals, setHeaders }) => {
	const { locale } = locals;
	const upper = params.code.toUpperCase();
	if (upper !== params.code && findAreaKind(upper) !== undefined) {
		redirect(308, toPageAddress(`/area/${upper}`, locale));
	}
	const area = await askArea(fetch, params.code, locale);
	const isRanked = expandAreas([GROUP]).includes(area.code);
	const [asked, ranking] = await Promise.all([
		Promise.all(
			chooseParts(area.code, area.measures).map(async ({ id, queries }) => ({
				id,
				charts: await askCharts(fetch, queries, locale)
			}))
		),
		askCharts(fetch, isRanked ? toRankings(area.code, GROUP) : [], locale)
	]);
	const parts = asked
		.map(({ id, charts }) => ({ id, charts: charts.filter(hasFigure) }))
		.filter(({ charts }) => charts.length > 0);
	setHeaders({ 'cache-control': 'public, max-age=300, stale-while-revalidate=86400' });
	return {
		area,
		parts,
		ranking,
		keys: [
			...listKeyViews(parts).flatMap((view) => toKeyFigure(view, locale)),
			...ranking.slice(0, 1).flatMap(({ view }) => toPlace(view, area.code, locale))
		],
		footnotes: listFootnotes(parts)
	};
};

/** What the source prints may all be left out: dollars of 0. */
function hasFigure({ view: { series } }: ShownChart): boolean {
	return series.some(({ points }) => points.some(({ value }) => value !== null));
}

type Parts = readonly { readonly id: PartId; readonly charts: readonly ShownChart[] }[];

function listKeyViews(parts: Parts) {
	return parts
		.filter(({ id }) => KEYS.includes(id))
		.flatMap(({ charts }) => charts.map(({ view }) => view));
}

/** Of the military expenditure, word for word, each once. */
function listFootnotes(parts: Parts): readonly string[] {
	const views = parts.flatMap(({ charts }) => charts.map(({ view }) => view));
	const notes = views
		.filter(({ source }) => source.release.startsWith(SIPRI_MILEX))
		.flatMap((view) => view.notes.map(({ text }) => text));
	return [...new Set(notes)];
}
