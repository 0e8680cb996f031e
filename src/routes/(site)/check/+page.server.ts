/** The claim check: the form's address is the question, so that an answer can be shared. */
import { redirect } from '@sveltejs/kit';
import { askAreas, askClaims, drawCharts } from './ask-claims.ts';
import { toShortAddress } from '../short-address.ts';
import { toPageAddress } from '$lib/i18n/page-address.ts';
import type { PageServerLoad } from './$types.ts';

type Field = 'text' | 'value' | 'unit' | 'area' | 'year' | 'source' | 'published';

export const load: PageServerLoad = async ({ fetch, url, locals, setHeaders }) => {
	const { locale } = locals;
	const short = toShortAddress(url.searchParams);
	if (short !== null) redirect(303, toPageAddress(`/check?${short}`, locale));
	const isAsked = url.searchParams.size > 0;
	const [areas, answered] = await Promise.all([
		askAreas(fetch, locale),
		isAsked ? askClaims(fetch, url.searchParams) : null
	]);
	setHeaders({ 'cache-control': 'public, max-age=300, stale-while-revalidate=86400' });
	return {
		areas,
		filled: readFilled(url.searchParams),
		answered,
		charts: answered?.ok === true ? await drawCharts(fetch, answered.claims, locale) : []
	};
};

/** What the form shows again. */
function readFilled(params: URLSearchParams): Record<Field, string> {
	const read = (key: Field) => params.get(key) ?? '';
	return {
		text: read('text'),
		value: read('value'),
		unit: read('unit'),
		area: read('area'),
		year: read('year'),
		source: read('source'),
		published: read('published')
	};
}
