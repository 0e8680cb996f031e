/** Which page stands at an address: the same in every language. */
import type { Reroute } from '@sveltejs/kit';
import { readPagePath } from '$lib/i18n/page-address.ts';

export const reroute: Reroute = ({ url }) => readPagePath(url.pathname)?.path ?? url.pathname;
