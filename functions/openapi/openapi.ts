/** `/openapi.json`: the API's description, made from its routes and schemas and from its answers. */
import { Hono } from 'hono';
import type { GenerateSpecOptions, generateSpecs } from 'hono-openapi';
import { NO_FIELDS, asks } from '../http/ask.ts';
import { ANSWERS } from './answers.ts';
import { describeRead } from './describe.ts';
import { EDIT_KEY } from './describe-write.ts';
import { fillExamples } from './examples.ts';
import type { Request } from './examples.ts';
import { toSchemaOfAnswer } from './json-schema.ts';
import type { OpenApiDocument } from './openapi-types.ts';
import { TAGS, fillTags } from './tags.ts';

const INFO = {
	title: 'Bilans',
	version: '1',
	description: [
		'Military expenditure, year by year: every number with its release, its cell and how sure it is.',
		'No key, any origin. Each answer has a strong ETag; one whose address names its release never changes.',
		'Errors are problems (RFC 9457) that name the key, its value and what would do.',
		'The figures are their publishers’: their terms and citation come with each answer.'
	].join('\n\n'),
	license: { name: 'Software: MIT. Figures: their publishers’ terms', url: '/data' }
};

const SECURITY = {
	[EDIT_KEY]: {
		type: 'http',
		scheme: 'bearer',
		description: 'The edit key of a published chart: what follows # in its edit link.'
	}
} as const;

const DESCRIBED = describeRead({
	id: 'describeApi',
	summary: 'This document',
	description: 'OpenAPI 3.1. The examples are what this copy answers, with long lists cut.',
	answer: 'Document',
	examples: []
});

/** The API as it looks at itself. */
export interface Mirror {
	/** Describes its routes, as they are when the document is first asked for. */
	readonly generate: (options: Partial<GenerateSpecOptions>) => ReturnType<typeof generateSpecs>;
	readonly request: Request;
}

export function openapiRoutes(mirror: Mirror) {
	let document: Promise<OpenApiDocument> | undefined;
	return new Hono().get('/openapi.json', DESCRIBED, asks(NO_FIELDS), async (c) => {
		document ??= buildDocument(mirror);
		return c.json(await document, 200);
	});
}

async function buildDocument({ generate, request }: Mirror): Promise<OpenApiDocument> {
	const schemas = Object.fromEntries(
		Object.entries(ANSWERS).map(([name, schema]) => [name, toSchemaOfAnswer(schema)])
	);
	const generated = await generate({
		documentation: {
			info: INFO,
			servers: [{ url: '/' }],
			// Reading needs nothing; what needs a key says so itself.
			security: [],
			tags: TAGS,
			components: { schemas, securitySchemes: SECURITY }
		},
		excludeStaticFile: false
	});
	// The generator hands out the routes' own descriptions: a copy is ours to fill.
	const document = structuredClone(generated);
	fillTags(document);
	await fillExamples(document, request);
	return document;
}
