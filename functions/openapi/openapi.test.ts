/** The OpenAPI document: every path is in it, and every example in it is true. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { shippedDataset } from '../../src/lib/dataset/shipped.ts';
import { createApp } from '../app.ts';
import { ANSWERS } from './answers.ts';
import { shorten } from './examples.ts';

const app = createApp(shippedDataset);

/** One that is not asked has no `description`: what it shows, only some copies have. */
const Example = v.object({
	summary: v.string(),
	description: v.optional(v.string()),
	value: v.unknown()
});
const Content = v.object({
	schema: v.looseObject({ $ref: v.optional(v.string()) }),
	examples: v.optional(v.record(v.string(), Example))
});
const METHODS = ['get', 'post', 'patch', 'delete'] as const;
const Operation = v.object({
	operationId: v.string(),
	summary: v.string(),
	description: v.string(),
	'x-needs-one-of': v.optional(v.array(v.string())),
	parameters: v.array(
		v.object({
			name: v.string(),
			in: v.picklist(['query', 'path']),
			required: v.boolean(),
			description: v.string(),
			example: v.string(),
			schema: v.looseObject({})
		})
	),
	responses: v.record(
		v.string(),
		v.looseObject({ description: v.string(), content: v.optional(v.record(v.string(), Content)) })
	)
});
const Document = v.looseObject({
	openapi: v.literal('3.1.0'),
	paths: v.record(v.string(), v.record(v.picklist(METHODS), Operation)),
	components: v.object({ schemas: v.record(v.string(), v.looseObject({})) })
});

async function askDocument() {
	const answer = await app.request('/api/v1/openapi.json');
	return v.parse(Document, await answer.json());
}

async function listOperations() {
	const { paths } = await askDocument();
	return Object.entries(paths).flatMap(([path, methods]) =>
		Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation }))
	);
}

/** What this copy answers to anybody, without a database and without a key. */
async function listOpenReads() {
	const operations = await listOperations();
	return operations.filter(({ method, responses }) => method === 'get' && !('503' in responses));
}

async function listExamples() {
	const operations = await listOperations();
	return operations.flatMap(({ responses }) =>
		Object.entries(responses).flatMap(([status, { content = {} }]) =>
			Object.entries(content).flatMap(([type, { schema, examples = {} }]) =>
				Object.values(examples).map(({ description = '', ...example }) => ({
					...{ status, type, schema, description },
					...example
				}))
			)
		)
	);
}

describe('the document', () => {
	it('has every path that is served, and no other', async () => {
		const served = app.routes
			.filter(({ method }) => method !== 'ALL')
			.map(({ path }) => path.replace(/:(\w+)/, '{$1}'));
		const { paths } = await askDocument();
		expect(Object.keys(paths).sort()).toEqual([...new Set(served)].sort());
	});

	it('has every method that is served', async () => {
		const served = app.routes
			.filter(({ method }) => method !== 'ALL')
			.map(({ method, path }) => `${method.toLowerCase()} ${path.replace(/:(\w+)/, '{$1}')}`);
		const said = (await listOperations()).map(({ method, path }) => `${method} ${path}`);
		expect(said.sort()).toEqual([...new Set(served)].sort());
	});

	it('gives each path an id and words of its own', async () => {
		const operations = await listOperations();
		expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
		for (const { description } of operations) expect(description).toMatch(/\.$/);
	});

	it('refers only to schemas that it holds, and holds no other', async () => {
		const { paths, components } = await askDocument();
		const referred = JSON.stringify(paths).matchAll(/#\/components\/schemas\/(\w+)/g);
		const names = [...new Set([...referred].map(([, name]) => name))];
		expect(names.sort()).toEqual(Object.keys(components.schemas).sort());
	});

	it('is the same when asked again', async () => {
		const [one, other] = [await askDocument(), await askDocument()];
		expect(one).toEqual(other);
	});
});

/** Parts are told apart by some sources only. */
const TRANSFERS: [string, string][] = [
	['measure', 'sipri-transfers.imports'],
	['table', 'deliveries']
];
/** Keys that fit one view or source alone, and what they need beside them. */
const NEEDED: Readonly<Record<string, [string, string][]>> = {
	against: [['view', 'scatter']],
	axes: [['view', 'multiples']],
	category: TRANSFERS,
	partner: TRANSFERS,
	by: [
		['measure', 'sipri-transfers.imports'],
		['areas', 'SRB']
	]
};

describe('examples', () => {
	it('show an answer of each path', async () => {
		const addresses = (await listExamples()).map(({ description }) => description);
		for (const { path } of await listOpenReads()) {
			if (path === '/api/v1/openapi.json') continue;
			const start = `GET ${path.replace(/\{\w+\}/, '')}`;
			expect(addresses.some((address) => address.split('?')[0]?.startsWith(start))).toBe(true);
		}
	});

	it('stand under the path that they ask', async () => {
		for (const { path, responses } of await listOperations()) {
			const start = `GET ${path.replace(/\{\w+\}.*$/, '')}`;
			const shown = Object.values(responses)
				.flatMap(({ content = {} }) => Object.values(content))
				.flatMap(({ examples = {} }) => Object.values(examples));
			for (const { description = start } of shown) {
				expect(description.split('?')[0]?.startsWith(start), description).toBe(true);
			}
		}
	});

	it('are what is answered, with the status and type that they stand under', async () => {
		const examples = await listExamples();
		expect(examples.length).toBeGreaterThan(10);
		for (const { status, type, description, value } of examples) {
			if (description === '') continue;
			const answer = await app.request(description.replace(/^GET /, ''));
			expect(String(answer.status), description).toBe(status);
			expect(answer.headers.get('Content-Type')).toContain(type);
			if (type.endsWith('json')) expect(shorten(await answer.json())).toEqual(value);
			else expect(await answer.text()).toMatch(String(value));
		}
	});

	it('of each key work on their own', async () => {
		for (const operation of await listOpenReads()) {
			const { path, parameters, responses, 'x-needs-one-of': oneOf = [] } = operation;
			const required = parameters.filter(
				(each) => each.in === 'query' && (each.required || each.name === oneOf[0])
			);
			const inPath = parameters.find((each) => each.in === 'path');
			const known = parameters.map(({ name }) => name);
			for (const parameter of parameters.filter((each) => each.in === 'query')) {
				const needed = (NEEDED[parameter.name] ?? []).filter(([name]) => known.includes(name));
				const examples = [...required, parameter].map(
					({ name, example }) => [name, example] as const
				);
				const query = new URLSearchParams([...new Map([...examples, ...needed])]);
				const address = path.replace(/\{\w+\}/, inPath?.example ?? '');
				const answer = await app.request(`${address}?${query}`);
				expect(answer.status, `${address}?${query}`).toBe(200);
				expect(Object.keys(responses)).toContain('200');
			}
		}
	});
});

describe('schemas', () => {
	it('say all that is answered', async () => {
		for (const { schema, description, value } of await listExamples()) {
			const name = schema.$ref?.split('/').at(-1);
			const answer = Object.entries(ANSWERS).find(([each]) => each === name)?.[1];
			if (answer === undefined) continue;
			const asked = description.replace(/^GET /, '');
			const said: unknown = asked === '' ? value : await (await app.request(asked)).json();
			expect(v.parse<v.GenericSchema>(answer, said), description).toEqual(said);
		}
	});
});
