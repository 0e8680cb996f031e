/** Describes a path that writes, or that needs an edit key, for the OpenAPI document. */
import type { MiddlewareHandler } from 'hono';
import { describeRoute } from 'hono-openapi';
import type * as v from 'valibot';
import type { AnswerName } from './answers.ts';
import { toProblem } from './describe.ts';
import { toSchemaOfInput } from './json-schema.ts';
import type { Responses } from './openapi-types.ts';
import { toPathParameters } from './parameters.ts';
import type { PathDescribed } from './parameters.ts';

/** Name of the scheme in the document's components. */
export const EDIT_KEY = 'editKey';

interface WriteDescribed {
	readonly id: string;
	readonly summary: string;
	readonly description: string;
	readonly path?: Readonly<Record<string, PathDescribed>>;
	readonly needsKey?: boolean;
	readonly body?: v.GenericSchema;
	readonly answer:
		| { readonly status: 200 | 201; readonly name: AnswerName; readonly shown: object }
		| { readonly status: 204 };
}

export function describeWrite(write: WriteDescribed): MiddlewareHandler {
	const { id, summary, description, path = {}, needsKey = false, body } = write;
	return describeRoute({
		operationId: id,
		summary,
		description,
		parameters: toPathParameters(path),
		...(needsKey && { security: [{ [EDIT_KEY]: [] }] }),
		...(body !== undefined && {
			requestBody: {
				required: true,
				content: { 'application/json': { schema: toSchemaOfInput(body) } }
			}
		}),
		responses: toResponses(write)
	});
}

function toResponses({ answer, path, body }: WriteDescribed): Responses {
	return {
		[answer.status]: toAnswer(answer),
		...(body && { 400: toProblem('What was sent does not fit; the problem says which key.') }),
		403: toProblem('A page of another origin wants to write.'),
		404: toProblem('No chart has this id and this edit key.'),
		...((path ?? body) && { 410: toProblem('The chart has been taken back.') }),
		...(body && { 413: toProblem('The body is too large.'), 415: toProblem('No JSON.') }),
		429: toProblem('Too much at once; Retry-After says when to try again.'),
		503: toProblem('The database is away for now.')
	};
}

function toAnswer(answer: WriteDescribed['answer']): Responses[string] {
	if (answer.status === 204) return { description: 'Done.' };
	const schema = { $ref: `#/components/schemas/${answer.name}` };
	const examples = { shown: { summary: 'An example', value: answer.shown } };
	return {
		description: 'The answer; never kept.',
		content: { 'application/json': { schema, examples } }
	};
}
