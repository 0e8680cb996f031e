/** What the workbench offers of another measure or release: areas, years, releases. */
import { json } from '@sveltejs/kit';
import { askChoices } from '../ask-choices.ts';
import { readOffered } from '../offered.ts';
import type { RequestHandler } from './$types.ts';

export const GET: RequestHandler = async ({ fetch, url, locals }) => {
	const choices = await askChoices(fetch, readOffered(url), locals.locale);
	return json(choices, { headers: { 'cache-control': 'private, max-age=300' } });
};
