/** The pages that every page leads to, in the order of the site's navigation. */
import { m } from '$lib/i18n/paraglide/messages.js';

export const NAV_LINKS = [
	{ href: '/compare', label: m.nav_compare },
	{ href: '/exports', label: m.nav_exports },
	{ href: '/check', label: m.nav_check }
] as const;
