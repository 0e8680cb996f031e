/** Describes a path of the API for the OpenAPI document; stands in the chain of its route. */
import type { MiddlewareHandler } from 'hono';
import { describeRoute } from 'hono-openapi';
import type * as v from 'valibot';
import type { Fields } from '../../src/lib/charts/spec/read-fields.ts';
import type { AnswerName } from './answers.ts';
import type { Responses } from './openapi-types.ts';
import { toParameters, toPathParameters } from './parameters.ts';
import type { PathDescribed } from './parameters.ts';

/** A question whose answer the document shows: asked when the document is made. */
export interface ExampleAsked {
	readonly summary: string;
	readonly query: string;
	/** What stands for the path's parameter. */
	readonly path?: string;
}

export interface ReadDescribed {
	readonly id: string;
	readonly summary: string;
	readonly description: string;
	readonly fields?: Fields<v.ObjectEntries>;
	/** Values of keys that do here, where those of other paths do not. */
	readonly keyExamples?: Readonly<Record<string, string>>;
	readonly path?: Readonly<Record<string, PathDescribed>>;
	/** Of these keys one has to be there; it stands in the document as `x-needs-one-of`. */
	readonly needsOneOf?: readonly string[];
	/** Name of the JSON answer's schema, or `csv`. */
	readonly answer: AnswerName | 'csv';
	/** Whether the answer is fresh each time: then it has no ETag and no 304. */
	readonly isNeverKept?: boolean;
	/** Whether it reads what people have published: that may be gone, or the storage away. */
	readonly needsStorage?: boolean;
	/** Answered questions and refused ones; each says so by its status. */
	readonly examples: readonly ExampleAsked[];
	/** An answer that stands in the document as it is: of what only some copies have. */
	readonly shown?: { readonly summary: string; readonly value: object };
}

/** Where the questions stand until the document is made. */
export const EXAMPLES_KEY = 'x-examples';

export function describeRead(read: ReadDescribed): MiddlewareHandler {
	const described = {
		operationId: read.id,
		summary: read.summary,
		description: read.description,
		parameters: [
			...toPathParameters(read.path ?? {}),
			...toParameters(read.fields, read.keyExamples)
		],
		responses: toResponses(read),
		...(read.needsOneOf && { 'x-needs-one-of': read.needsOneOf }),
		[EXAMPLES_KEY]: read.examples
	};
	return describeRoute(described);
}

function toResponses(read: ReadDescribed): Responses {
	const { answer, path, isNeverKept = false, needsStorage = false, shown } = read;
	return {
		200: {
			description: 'The answer.',
			headers: isNeverKept ? NEVER_KEPT : KEPT,
			content: answer === 'csv' ? toCsvContent() : toJsonContent(answer, shown)
		},
		...(!isNeverKept && {
			304: {
				description: 'The asker has this answer: If-None-Match names its ETag.',
				headers: KEPT
			}
		}),
		400: toProblem('A key or value does not fit; the problem says which, and what would do.'),
		...(path && { 404: toProblem('Nothing stands at this path.') }),
		...(needsStorage && {
			410: toProblem('What stood here has been taken back.'),
			503: toProblem('The database is away for now.')
		}),
		429: TOO_MANY,
		500: toProblem('A fault on this side.')
	};
}

const TEXT = { schema: { type: 'string' } } as const;
const POLICY = {
	...TEXT,
	description: 'How much one address may ask, and in how many seconds: "reads";q=600;w=60'
};
/** Anew each time: examples are hung on it. */
const toCsvContent = () => ({ 'text/csv': { ...TEXT } });
const NEVER_KEPT = {
	'RateLimit-Policy': POLICY,
	'Cache-Control': { ...TEXT, description: 'no-store' }
};
const KEPT = {
	'RateLimit-Policy': POLICY,
	Link: {
		...TEXT,
		description:
			'Where it stands (canonical), where it stays as it is (cite-as), the other format (alternate), the terms (license), this document (describedby).'
	},
	ETag: { ...TEXT, description: 'Strong; changes with the answer.' },
	'Cache-Control': {
		...TEXT,
		description: 'Immutable where the address names its release, else a few minutes.'
	}
};

function toJsonContent(answer: AnswerName, shown: ReadDescribed['shown']) {
	const schema = { $ref: `#/components/schemas/${answer}` };
	return { 'application/json': { schema, ...(shown && { examples: { shown } }) } };
}

const TOO_MANY = {
	...toProblem('More than the quota from one address.'),
	headers: {
		'Retry-After': { ...TEXT, description: 'Seconds until the next may be asked.' },
		'RateLimit-Policy': POLICY,
		RateLimit: { ...TEXT, description: 'What is left, and for how many seconds: "reads";r=0;t=31' }
	}
};

export function toProblem(description: string) {
	const schema = { $ref: '#/components/schemas/Problem' };
	return { description, content: { 'application/problem+json': { schema } } };
}
