/**
 * What the worker does around every answer: protects it, logs what went wrong, and speaks the language
 * that the address says, whatever the reader's browser prefers (no cookie, no Accept-Language).
 */
import type { Handle, HandleFetch, HandleServerError, ServerInit } from '@sveltejs/kit';
import { askWithin } from '$functions/compare/hand-over.ts';
import { logToConsole, toFault } from '$functions/http/faults.ts';
import { leaveOutMarkers } from '$lib/embed/plain-page.ts';
import { BASE_LOCALE } from '$lib/i18n/locale.ts';
import { findRedirect, readLocale } from '$lib/i18n/page-address.ts';
import { findEdgeCache, forgiveFaults } from './edge-cache.ts';
import { addSafetyHeaders, findAnswerKind } from './safety-headers.ts';

const FIRST_FAULT = 500;

/** The paths of the API that answer in words. */
const IN_WORDS = /^\/api\/v1\/(areas|claims|compare|figures|measures|oddities|revisions|tables)\b/;

/** Before the first request. */
export const init: ServerInit = () => {
	const cache = findEdgeCache();
	if (cache === null) return;
	forgiveFaults(cache, (fault) => {
		// eslint-disable-next-line no-console -- an operator wants to know
		console.error(
			JSON.stringify({ level: 'error', message: `the edge cache fails: ${String(fault)}` })
		);
	});
};

export const handle: Handle = async ({ event, resolve }) => {
	const start = performance.now();
	const elsewhere = event.isDataRequest ? null : findRedirect(event.url);
	if (elsewhere !== null) return redirect(elsewhere);
	event.locals.locale = readLocale(event.url);
	const answer = await resolve(event, {
		preload: ({ type, path }) => type === 'css' || isReadFirst(path),
		transformPageChunk: ({ html }) =>
			leaveOutMarkers(html.replace('<html lang="%lang%">', `<html lang="${event.locals.locale}">`))
	});
	const kind = findAnswerKind(event.route.id, answer.headers.get('content-type'));
	return tellTime(addSafetyHeaders(answer, kind), performance.now() - start);
};

/**
 * The letters that every page shows: they come before the first paint, so that no line breaks anew.
 * Scripts are not among it: a chart is read before it is changed, and they would hold it up.
 */
function isReadFirst(path: string): boolean {
	return path.includes('/inter-latin-') && !path.includes('-ext-');
}

/**
 * How long the answer waited for others (storage, files). A worker's clock stands still while it
 * computes, and what the edge keeps still says how long it once took.
 */
function tellTime(answer: Response, milliseconds: number): Response {
	answer.headers.append('server-timing', `waited;dur=${String(Math.round(milliseconds))}`);
	return answer;
}

/** A page that is not there is no fault. The reader is told no more than that there was one. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
	const fault = error instanceof Error ? error : new Error(String(error));
	if (status >= FIRST_FAULT) logToConsole(toFault(fault, event.request));
	return { message };
};

/** What a page asks of the API it asks in its own language: here, so that no page can forget it. */
export const handleFetch: HandleFetch = async ({ event, request, fetch }) => {
	const url = new URL(request.url);
	const { locale } = event.locals;
	const isOurs = url.origin === event.url.origin && IN_WORDS.test(url.pathname);
	if (!isOurs) return await fetch(request);
	const isSaid = locale === BASE_LOCALE || url.searchParams.has('lang');
	if (!isSaid) url.searchParams.set('lang', locale);
	return await askWithin(isSaid ? request : new Request(url, request), fetch);
};

function redirect(location: string): Response {
	const headers = { location, 'cache-control': 'public, max-age=3600' };
	return addSafetyHeaders(new Response(null, { status: 308, headers }), 'page');
}
