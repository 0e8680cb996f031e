/** An address that no page has: said in the site's own frame, with the way on. */
import { error } from '@sveltejs/kit';
import { m } from '$lib/i18n/paraglide/messages.js';
import type { PageServerLoad } from './$types.ts';

const MOST_SHOWN = 120;

export const load: PageServerLoad = ({ params, locals: { locale } }) => {
	const path = `/${params.path.slice(0, MOST_SHOWN)}`;
	error(404, { message: m.error_no_page({ path }, { locale }), param: 'path', value: path });
};
