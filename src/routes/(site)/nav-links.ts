/** The pages that every page leads to, in the order of the site's navigation. */
import { m } from '$lib/i18n/paraglide/messages.js';

export const NAV_LINKS = [
	{ href: '/compare', label: m.nav_compare },
	{ href: '/exports', label: m.nav_exports },
	{ href: '/transfers', label: m.nav_transfers },
	{ href: '/industry', label: m.nav_industry },
	{ href: '/check', label: m.nav_check },
	{ href: '/revisions', label: m.nav_revisions },
	{ href: '/data', label: m.nav_data }
] as const;
