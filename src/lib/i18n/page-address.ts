/**
 * Languages in addresses. A page has its language as a prefix (`/sq/compare`), English none; whatever
 * else has an address (embeds, files, the API) says it with `lang=`. Knows no request.
 */
import { BASE_LOCALE, LOCALES, findLocale, isLocale } from './locale.ts';
import type { Locale } from './locale.ts';

export interface PagePath {
	readonly locale: Locale;
	/** Without the prefix: `/compare` */
	readonly path: string;
}

/** Embeds, the API and files: their addresses are the same in every language. */
const NO_PAGE = /^\/(api(?!\/v1\/docs)|oembed|embed)(\/|$)|\/embed$|\.\w+$/;

/** Null where the path has no language in it: `/sq/embed`, `/sq/chart.png`. */
export function readPagePath(pathname: string): PagePath | null {
	const [, first = ''] = pathname.split('/');
	if (!isPrefix(first)) return { locale: BASE_LOCALE, path: pathname };
	const path = pathname.slice(first.length + 1);
	if (NO_PAGE.test(path)) return null;
	return { locale: first, path: path === '' ? '/' : path };
}

/** The language of whatever stands at an address. */
export function readLocale({ pathname, searchParams }: URL): Locale {
	const lang = searchParams.get('lang') ?? '';
	if (NO_PAGE.test(pathname)) return isLocale(lang) ? lang : BASE_LOCALE;
	return readPagePath(pathname)?.locale ?? BASE_LOCALE;
}

/**
 * The address of a page in a language, from the one that it has without: `/compare?measure=…` →
 * `/sq/compare?measure=…`. A chart's query may name its language; here the prefix does.
 * What is no page has its address in every language.
 * @param asked without it, the language that the query names
 */
export function toPageAddress(address: string, asked?: Locale): string {
	const { pathname, search, searchParams, hash } = new URL(address, 'https://a.invalid');
	if (NO_PAGE.test(pathname)) return address;
	const lang = searchParams.get('lang') ?? '';
	const locale = asked ?? (isLocale(lang) ? lang : BASE_LOCALE);
	const query = search
		.slice(1)
		.split('&')
		.filter((pair) => pair !== '' && !pair.startsWith('lang='))
		.join('&');
	const path = locale === BASE_LOCALE ? pathname : `/${locale}${pathname === '/' ? '' : pathname}`;
	return `${path}${query === '' ? '' : `?${query}`}${hash}`;
}

/**
 * Where an address of a page leads that names its language otherwise than ours do: `/en/data`,
 * `/SQ/data`, `/data?lang=sq`. Null: it is as it should be, or no page.
 */
export function findRedirect(url: URL): string | null {
	const { pathname, searchParams, search } = url;
	if (NO_PAGE.test(pathname)) return null;
	const [, first = ''] = pathname.split('/');
	const meant = /^\w{2,3}(-\w+)*$/.test(first) ? findLocale(first) : null;
	const path = meant === null ? pathname : pathname.slice(first.length + 1);
	const lang = searchParams.get('lang') ?? '';
	const locale = isLocale(lang) ? lang : (meant ?? BASE_LOCALE);
	const isAsItShouldBe = !isLocale(lang) && (meant === null || isPrefix(first));
	return isAsItShouldBe ? null : toPageAddress(`${path === '' ? '/' : path}${search}`, locale);
}

/** Of each language, for `hreflang`. */
export function listAlternates(path: string): readonly { locale: Locale; address: string }[] {
	return LOCALES.map((locale) => ({ locale, address: toPageAddress(path, locale) }));
}

function isPrefix(segment: string): segment is Exclude<Locale, typeof BASE_LOCALE> {
	return isLocale(segment) && segment !== BASE_LOCALE;
}
