/**
 * Problems: what went wrong, as `application/problem+json` (RFC 9457). Each type has an address
 * that explains it (`functions/problems`).
 */
import type { Context, TypedResponse } from 'hono';
import type { JSONParsed } from 'hono/utils/types';
import * as v from 'valibot';
import type { AskProblem } from '../../src/lib/charts/spec/problem.ts';
import { findAreaKind } from '../../src/lib/figures/area.ts';

export const PROBLEM_TYPES = {
	'unknown-key': {
		status: 400,
		title: 'Unknown key',
		explanation:
			'The address holds a key that this path does not know. `allowed` lists the known ones.'
	},
	'repeated-key': {
		status: 400,
		title: 'Key given more than once',
		explanation:
			'Each key may stand once in an address. Several areas are joined by ~, such as XKX~SRB.'
	},
	'missing-key': {
		status: 400,
		title: 'Key is missing',
		explanation:
			'The path needs a key that the address does not hold. `allowed` says what would do.'
	},
	'unknown-measure': {
		status: 400,
		title: 'Unknown measure',
		explanation: 'No measure has this id. /api/v1/measures lists them.'
	},
	'unknown-area': {
		status: 400,
		title: 'Unknown area',
		explanation:
			'No area has this code. Codes are ISO 3166-1 alpha-3, XKX for Kosovo, and words for regions and groups; /api/v1/areas lists those with figures.'
	},
	'unknown-release': {
		status: 400,
		title: 'Unknown release',
		explanation:
			'This copy does not serve the release. /api/v1/releases lists those that it serves.'
	},
	'unknown-source': {
		status: 400,
		title: 'Unknown source',
		explanation: 'No source has this id. /api/v1/sources lists them.'
	},
	'unfit-value': {
		status: 400,
		title: 'Value does not fit',
		explanation:
			'The value of a key cannot be read, or contradicts the rest. `allowed` says what would do.'
	},
	'not-found': {
		status: 404,
		title: 'Not found',
		explanation: 'Nothing stands at this path. /api/v1/openapi.json lists all paths.'
	},
	'foreign-origin': {
		status: 403,
		title: 'Not from our own pages',
		explanation:
			'Reading is open to any origin; a page writes only to the copy that it comes from. A program without a browser sends no Origin header and may write.'
	},
	'method-not-allowed': {
		status: 405,
		title: 'Method not allowed',
		explanation:
			'The path does not answer this method. The header Allow lists those that it answers.'
	},
	gone: {
		status: 410,
		title: 'Taken back',
		explanation: 'A chart stood here until its editor took it back, with all its versions.'
	},
	'too-large': {
		status: 413,
		title: 'Too large',
		explanation: 'What was sent is larger than any chart needs. `allowed` says how large it may be.'
	},
	'not-json': {
		status: 415,
		title: 'Not JSON',
		explanation: 'The body has to be JSON, and to say so: Content-Type: application/json.'
	},
	'too-many': {
		status: 429,
		title: 'Too many at once',
		explanation:
			'One address asked or wrote more in a minute than the header RateLimit-Policy allows. Retry-After says when to try again.'
	},
	'unknown-format': {
		status: 501,
		title: 'Format is not made',
		explanation: 'The answer is made in other formats than the one asked for. `allowed` lists them.'
	},
	unavailable: {
		status: 503,
		title: 'Not at hand for now',
		explanation:
			'What people have published, or a table beside the figures, cannot be reached for now. Figures, and charts by their query string, can.'
	},
	internal: {
		status: 500,
		title: 'Internal error',
		explanation: 'The fault is on this side and has been logged. The question may be right.'
	}
} as const satisfies Record<string, ProblemKind>;

interface ProblemKind {
	readonly status: 400 | 403 | 404 | 405 | 410 | 413 | 415 | 429 | 500 | 501 | 503;
	readonly title: string;
	readonly explanation: string;
}

export type ProblemType = keyof typeof PROBLEM_TYPES;
type AskProblemType = {
	[T in ProblemType]: StatusOf<T> extends 400 ? T : never;
}[ProblemType];
type StatusOf<T extends ProblemType> = (typeof PROBLEM_TYPES)[T]['status'];

export const Problem = v.object({
	type: v.pipe(v.string(), v.description('Address of the explanation.')),
	title: v.string(),
	status: v.number(),
	detail: v.string(),
	param: v.optional(v.pipe(v.string(), v.description('The key that does not fit.'))),
	value: v.optional(v.nullable(v.pipe(v.string(), v.description('The part of it that does not.')))),
	allowed: v.optional(v.pipe(v.array(v.string()), v.description('What would do.')))
});
export type Problem = v.InferOutput<typeof Problem>;

/** A problem's answer, typed as the client meets it. */
export type ProblemAnswer<S extends ProblemKind['status'] = 400> = Response &
	TypedResponse<JSONParsed<Problem>, S, 'json'>;

/** Nobody needs a value of eight kilobytes back. */
const MOST_ECHOED = 200;

/** Never cached: what is unknown today may be served tomorrow. */
const HEADERS = { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' };

export function isProblemType(name: string): name is ProblemType {
	return Object.hasOwn(PROBLEM_TYPES, name);
}

export function problemAddress(type: ProblemType): string {
	return `/api/v1/problems/${type}`;
}

export function answerProblem<T extends ProblemType>(
	c: Context,
	type: T,
	rest: Omit<Problem, 'type' | 'title' | 'status'>
): ProblemAnswer<StatusOf<T>> {
	const status: StatusOf<T> = PROBLEM_TYPES[type].status;
	const { title } = PROBLEM_TYPES[type];
	const problem: Problem = { type: problemAddress(type), title, status, ...rest };
	return c.json(problem, status, HEADERS);
}

/** Answers a question that cannot be answered as it was asked. */
export function refuse(c: Context, problem: AskProblem): ProblemAnswer {
	const { param, allowed } = problem;
	const params = new URL(c.req.url).searchParams;
	const value = problem.value ?? params.get(param);
	return answerProblem(c, findType(problem, params), {
		detail: toEcho(problem.detail),
		param: toEcho(param),
		value: value === null ? null : toEcho(value),
		allowed: [...allowed]
	});
}

/** Answers a body that does not fit; `param` is the path of the key in it. */
export function refuseBody(c: Context, problem: AskProblem): ProblemAnswer {
	const { param, value, detail, allowed } = problem;
	return answerProblem(c, 'unfit-value', {
		detail: toEcho(detail),
		param,
		value: value === null ? null : toEcho(value),
		allowed: [...allowed]
	});
}

function findType({ param, value }: AskProblem, params: URLSearchParams): AskProblemType {
	if (!params.has(param) && value === null) return 'missing-key';
	if (params.getAll(param).length > 1) return 'repeated-key';
	if (value === null) return 'unknown-key';
	switch (param) {
		case 'measure':
			return 'unknown-measure';
		case 'release':
			return 'unknown-release';
		case 'source':
			return 'unknown-source';
		case 'areas':
		case 'highlight':
			return isNoArea(value) ? 'unknown-area' : 'unfit-value';
		default:
			return 'unfit-value';
	}
}

/** Known areas may still not fit: too many of them, or two with currencies of their own. */
function isNoArea(value: string): boolean {
	return !value.includes('~') && findAreaKind(value) === undefined;
}

export function toEcho(text: string): string {
	return text.length > MOST_ECHOED ? `${text.slice(0, MOST_ECHOED).toWellFormed()}…` : text;
}
