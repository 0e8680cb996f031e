/** What the worker does around every answer: protects it, and logs what went wrong. */
import type { Handle, HandleServerError } from '@sveltejs/kit';
import { logToConsole, toFault } from '$functions/http/faults.ts';
import { leaveOutMarkers } from '$lib/embed/plain-page.ts';
import { addSafetyHeaders, findAnswerKind } from './safety-headers.ts';

const FIRST_FAULT = 500;

export const handle: Handle = async ({ event, resolve }) => {
	const start = performance.now();
	const answer = await resolve(event, {
		transformPageChunk: ({ html }) => leaveOutMarkers(html)
	});
	const kind = findAnswerKind(event.route.id, answer.headers.get('content-type'));
	return tellTime(addSafetyHeaders(answer, kind), performance.now() - start);
};

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
