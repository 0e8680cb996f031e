/** What every answer of the worker says to the browser for its protection. */
import type { Handle } from '@sveltejs/kit';
import { leaveOutMarkers } from '$lib/embed/plain-page.ts';

const HEADERS = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'strict-origin-when-cross-origin',
	'permissions-policy':
		'accelerometer=(), browsing-topics=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()'
} as const;

/** An embed may stand in any page, also in one that an app or a saved file shows. */
const ANYWHERE = 'frame-ancestors * file: capacitor: ionic:';
const NOWHERE_ELSE = "frame-ancestors 'self'";
const EMBED = /(^|\/)embed(\/|$)/;

export const handle: Handle = async ({ event, resolve }) => {
	const answer = await resolve(event, {
		transformPageChunk: ({ html }) => leaveOutMarkers(html)
	});
	const headers = new Headers(answer.headers);
	for (const [name, value] of Object.entries(HEADERS)) headers.set(name, value);
	// A policy of its own, beside the one that the page itself carries: both hold.
	const ancestors = EMBED.test(event.route.id ?? '') ? ANYWHERE : NOWHERE_ELSE;
	headers.append('content-security-policy', ancestors);
	const { status, statusText } = answer;
	return new Response(answer.body, { status, statusText, headers });
};
