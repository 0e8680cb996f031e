/** The pages of the site, each at the address where most readers meet it. */

/** Nothing but links, forms and charts to be read: no framework. */
export const READ_PAGES: readonly string[] = [
	'/',
	'/area/SRB',
	'/exports',
	'/transfers',
	'/industry',
	'/check',
	'/revisions',
	'/data',
	'/embed-help',
	'/gallery',
	'/gallery/lines',
	'/gallery/table',
	'/api/v1/docs'
];

export const SITE_PAGES: readonly string[] = [
	'/compare?measure=sipri-milex.share-of-gdp&years=2015..latest&view=multiples',
	...READ_PAGES
];

/** Addresses of the site that are none of its pages, or ask one for what it does not have. */
export const NO_PAGES: readonly string[] = [
	'/nothing',
	'/area/ATLANTIS',
	'/exports?exporter=XKX',
	'/gallery/nothing',
	'/c/0000000000'
];
