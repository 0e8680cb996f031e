/** Each way to ask wrongly is answered with the key, the value and what would do. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { shippedDataset } from '../../src/lib/dataset/shipped.ts';
import { createApp } from '../app.ts';
import { PROBLEM_TYPES, Problem } from './problem.ts';

const app = createApp(shippedDataset);
const MEASURE = 'measure=sipri-milex.constant-usd';

async function ask(address: string, method = 'GET') {
	const answer = await app.request(`/api/v1/${address}`, { method });
	expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
	const problem = v.parse(Problem, await answer.json());
	expect(problem.status).toBe(answer.status);
	return { ...problem, type: problem.type.replace('/api/v1/problems/', ''), answer };
}

describe('a question that does not fit', () => {
	it.each([
		{ query: 'figures', type: 'missing-key', param: 'measure', value: null },
		{ query: `figures?${MEASURE}&color=red`, type: 'unknown-key', param: 'color', value: 'red' },
		{
			query: `figures?${MEASURE}&utm_source=x`,
			type: 'unknown-key',
			param: 'utm_source',
			value: 'x'
		},
		{
			query: `figures?${MEASURE}&__proto__=x`,
			type: 'unknown-key',
			param: '__proto__',
			value: 'x'
		},
		{ query: `figures?${MEASURE}&${MEASURE}`, type: 'repeated-key', param: 'measure' },
		{ query: 'figures?measure=gdp', type: 'unknown-measure', param: 'measure', value: 'gdp' },
		{ query: 'figures?measure=', type: 'unknown-measure', param: 'measure', value: '' },
		{
			query: `figures?${MEASURE}&areas=XKX~KOS`,
			type: 'unknown-area',
			param: 'areas',
			value: 'KOS'
		},
		{ query: `figures?${MEASURE}&areas=xkx`, type: 'unknown-area', param: 'areas', value: 'xkx' },
		{ query: `figures?${MEASURE}&areas=`, type: 'unknown-area', param: 'areas', value: '' },
		{ query: `figures?${MEASURE}&years=24`, type: 'unfit-value', param: 'years', value: '24' },
		{ query: `figures?${MEASURE}&years=2010..2000`, type: 'unfit-value', param: 'years' },
		{
			query: `figures?${MEASURE}&release=may`,
			type: 'unknown-release',
			param: 'release',
			value: 'may'
		},
		{ query: `figures?${MEASURE}&release=1999-04`, type: 'unknown-release', param: 'release' },
		{ query: 'releases?source=imf', type: 'unknown-source', param: 'source', value: 'imf' },
		{ query: 'areas?release=1999-04', type: 'unknown-release', param: 'release', value: '1999-04' },
		{ query: 'health?x=1', type: 'unknown-key', param: 'x', value: '1' },
		{ query: `compare?${MEASURE}&view=pie`, type: 'unfit-value', param: 'view', value: 'pie' },
		{
			query: 'compare?measure=sipri-milex.local-currency&areas=XKX~SRB',
			type: 'unfit-value',
			param: 'areas',
			value: 'SRB'
		}
	])('is told so: $query', async ({ query, ...expected }) => {
		const problem = await ask(query);
		expect(problem).toMatchObject({ status: 400, ...expected });
		expect(problem.detail).not.toBe('');
		expect(problem.allowed).toBeInstanceOf(Array);
	});

	it('names the code that was probably meant', async () => {
		expect((await ask(`figures?${MEASURE}&areas=KOS`)).detail).toContain('did you mean XKX?');
	});

	it('names the releases at hand', async () => {
		const { allowed } = await ask(`figures?${MEASURE}&release=1999-04`);
		expect(allowed).toEqual(['latest', '2026-04', '2025-04']);
	});

	it('does not get a long value back whole', async () => {
		const { value, detail } = await ask(`figures?measure=${'😀'.repeat(4000)}`);
		expect(value?.length).toBeLessThan(210);
		expect(detail.length).toBeLessThan(210);
		expect(value?.isWellFormed()).toBe(true);
	});
});

describe('a path that is not there', () => {
	it.each(['nothing', 'figures/2024', 'problems/none', 'problems', ''])(
		'is a 404: %s',
		async (path) => {
			expect(await ask(path)).toMatchObject({ type: 'not-found', status: 404 });
		}
	);
});

describe('a method that a path does not answer', () => {
	it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('is a 405 with Allow: %s', async (method) => {
		const { answer, ...problem } = await ask('figures', method);
		expect(problem).toMatchObject({ type: 'method-not-allowed', status: 405 });
		expect(answer.headers.get('Allow')).toBe('GET, HEAD, OPTIONS');
	});

	it('is a 404 where nothing is', async () => {
		expect((await ask('nothing', 'POST')).status).toBe(404);
	});

	it('is a 405 on a path with a parameter too', async () => {
		expect((await ask('problems/unknown-area', 'DELETE')).status).toBe(405);
	});
});

describe('the explanation of a problem', () => {
	it.each(Object.keys(PROBLEM_TYPES))('stands at its address: %s', async (name) => {
		const answer = await app.request(`/api/v1/problems/${name}`);
		expect(answer.status).toBe(200);
		expect(await answer.json()).toMatchObject({ type: `/api/v1/problems/${name}` });
	});
});
