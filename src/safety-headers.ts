/**
 * What every answer says to the browser for its protection, by what kind of answer it is. Files that
 * no code of ours answers (`static/`, the build's own) get theirs from `_headers`.
 */

/** `embed`: stands in other sites. `page`: a page of ours. `file`: pictures, figures, the API. */
export type AnswerKind = 'embed' | 'page' | 'file';

/** Never asked for, never given. */
const PERMISSIONS = [
	'accelerometer',
	'browsing-topics',
	'camera',
	'geolocation',
	'gyroscope',
	'microphone',
	'payment',
	'usb'
];

const ALWAYS = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'strict-origin-when-cross-origin',
	'permissions-policy': PERMISSIONS.map((name) => `${name}=()`).join(', '),
	// Of this host alone; browsers heed it only where they came by https.
	'strict-transport-security': 'max-age=31536000'
} as const;

const OF_KIND = {
	// A host that isolates itself (COEP) takes only what says that it may be taken.
	embed: { 'cross-origin-resource-policy': 'cross-origin' },
	file: { 'cross-origin-resource-policy': 'cross-origin' },
	// No window that opened a page of ours can reach into it.
	page: {
		'cross-origin-resource-policy': 'same-origin',
		'cross-origin-opener-policy': 'same-origin'
	}
} as const satisfies Record<AnswerKind, Readonly<Record<string, string>>>;

/** An embed may stand in any page, also in one that an app or a saved file shows. */
const ANYWHERE = 'frame-ancestors * file: capacitor: ionic:';
const NOWHERE_ELSE = "frame-ancestors 'self'";

/** For what brings no policy of its own: an SVG opened by itself runs nothing and fetches nothing. */
const NOTHING =
	"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const NEVER_KEPT = 'no-store';
const FIRST_ERROR = 400;

/** Pages bring their policy (`svelte.config.js`); who may frame them is said beside it: both hold. */
export function addSafetyHeaders(answer: Response, kind: AnswerKind): Response {
	const headers = new Headers(answer.headers);
	for (const [name, value] of Object.entries({ ...ALWAYS, ...OF_KIND[kind] })) {
		headers.set(name, value);
	}
	if (!headers.has('content-security-policy')) headers.set('content-security-policy', NOTHING);
	headers.append('content-security-policy', kind === 'embed' ? ANYWHERE : NOWHERE_ELSE);
	// The edge keeps what says nothing: an address that is unknown now would stay so.
	if (answer.status >= FIRST_ERROR || !headers.has('cache-control')) {
		headers.set('cache-control', NEVER_KEPT);
	}
	const { status, statusText } = answer;
	return new Response(answer.body, { status, statusText, headers });
}

const EMBED = /(^|\/)embed(\/|$)/;
const HTML = /^text\/html\b/;

/** @param route as the router names it: `/c/[id]/embed`; null where nothing stands */
export function findAnswerKind(route: string | null, type: string | null): AnswerKind {
	if (EMBED.test(route ?? '')) return 'embed';
	return HTML.test(type ?? '') ? 'page' : 'file';
}
