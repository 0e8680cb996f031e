/** Problems of what pages and files are asked, in the shape that the API's have (RFC 9457). */
import type { Problem } from './ask-view.ts';

interface Refusal extends Problem {
	/** Name of the problem's explanation: `/api/v1/problems/{type}`. */
	readonly type: 'unfit-value' | 'missing-key' | 'not-found' | 'unknown-format';
	readonly title: string;
	readonly status: 400 | 404 | 501;
}

const HEADERS = {
	'content-type': 'application/problem+json',
	'cache-control': 'no-store',
	'access-control-allow-origin': '*'
};

export function refuse({ type, ...rest }: Refusal): Response {
	const problem = { type: `/api/v1/problems/${type}`, ...rest };
	return new Response(JSON.stringify(problem), { status: rest.status, headers: HEADERS });
}
