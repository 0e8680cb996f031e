/**
 * Where an answer stands and what belongs to it: `Link` (RFC 8288). The answer's own links come from
 * its handler; those that every answer has are added here.
 */
import type { Context, MiddlewareHandler } from 'hono';
import type { RouterRoute } from 'hono/types';
import type * as v from 'valibot';

export interface Link {
	readonly rel: 'alternate' | 'canonical' | 'cite-as' | 'describedby' | 'license' | 'service-doc';
	readonly href: string;
	readonly type?: string;
}

/** Says every path of the API, and the shape of every answer. */
const DESCRIPTION = '/api/v1/openapi.json';
const READABLE = '/api/v1/docs';
/** Each source's terms, for answers that hold figures of several. */
const TERMS = '/data';
const CSV = '.csv';
/** A claim of ten kilobytes stands in its address; nobody needs it in a header too. */
const LONGEST_ADDRESS = 2000;

export function addLinks(c: Context, links: readonly Link[]): void {
	for (const link of links) c.header('Link', formatLink(link), { append: true });
}

/** The one release that an answer is of: its terms, and the address under which it stays as it is. */
export function addReleaseLinks(
	c: Context,
	{ licence, pinned }: { readonly licence: string; readonly pinned: string }
): void {
	addLinks(c, [
		{ rel: 'license', href: licence },
		{ rel: 'cite-as', href: pinned }
	]);
}

/** The one address of the question: keys in one order, defaults left out. */
export function addCanonical(c: Context, entries: v.ObjectEntries): void {
	const { pathname, searchParams } = new URL(c.req.url);
	const query = Object.entries(entries).flatMap(([key, schema]) => {
		const value = searchParams.get(key);
		const isDefault = 'default' in schema && schema.default === value;
		return value === null || isDefault ? [] : `${key}=${encodeURIComponent(value)}`;
	});
	const href = query.length === 0 ? pathname : `${pathname}?${query.join('&')}`;
	if (href.length > LONGEST_ADDRESS) return;
	c.res.headers.append('Link', formatLink({ rel: 'canonical', href }));
}

/** @param routes of the whole app, read when asked: routes may come later */
export function linksAnswers(routes: () => readonly RouterRoute[]): MiddlewareHandler {
	return async function linkAnswer(c, next) {
		await next();
		if (c.res.status !== 200) return;
		const missing = listCommonLinks(c, routes()).filter(({ rel }) => !hasLink(c, rel));
		for (const link of missing) c.res.headers.append('Link', formatLink(link));
	};
}

function listCommonLinks(c: Context, routes: readonly RouterRoute[]): readonly Link[] {
	const { pathname, search } = new URL(c.req.url);
	const twin = search.length > LONGEST_ADDRESS ? undefined : findTwin(pathname, routes);
	return [
		...(twin === undefined ? [] : [{ ...twin, href: `${twin.href}${search}` }]),
		{ rel: 'license', href: TERMS },
		{ rel: 'describedby', href: DESCRIPTION, type: 'application/json' },
		{ rel: 'service-doc', href: READABLE, type: 'text/html' }
	];
}

/** The same as a table, or the table's JSON. */
function findTwin(path: string, routes: readonly RouterRoute[]): Link | undefined {
	const href = path.endsWith(CSV) ? path.slice(0, -CSV.length) : `${path}${CSV}`;
	const type = path.endsWith(CSV) ? 'application/json' : 'text/csv';
	const isServed = routes.some((route) => route.method === 'GET' && route.path === href);
	return isServed ? { rel: 'alternate', href, type } : undefined;
}

export function hasLink(c: Context, rel: Link['rel']): boolean {
	return c.res.headers.get('Link')?.includes(`rel="${rel}"`) === true;
}

function formatLink({ rel, href, type }: Link): string {
	const typed = type === undefined ? '' : `; type="${type}"`;
	return `<${href}>; rel="${rel}"${typed}`;
}
