/** Addresses of ten kilobytes, keys again and again, other methods: never a fault, always a word why. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { shippedDataset } from '../src/lib/dataset/shipped.ts';
import { createApp } from './app.ts';
import { Problem } from './http/problem.ts';
import { readCsv } from './testing/read-csv.ts';

const app = createApp(shippedDataset, (fault) => {
	throw new Error(`${fault.path}: ${fault.message}`);
});
/** What people have published needs a database: `charts.worker.test.ts` asks there. */
const NEEDS_STORAGE = /^\/api\/v1\/charts\b/;
const READS = app.routes.filter(({ method }) => method === 'GET').map(({ path }) => path);
const PATHS = [...new Set(READS)]
	.filter((path) => !NEEDS_STORAGE.test(path))
	.map((path) => path.replace(':name', 'internal'));
const RUNS = 25;
const TEN_KILOBYTES = 10_240;
/** Names the key, shows some of it, and is no copy of what came. */
const LONGEST_PROBLEM = 9000;

const KEYS = [
	...[
		'measure',
		'areas',
		'years',
		'release',
		'from',
		'to',
		'source',
		'table',
		'side',
		'view',
		'as'
	],
	...[
		'currency',
		'against',
		'title',
		'note',
		'events',
		'text',
		'value',
		'unit',
		'area',
		'year',
		'lang'
	]
];
const FORMULAE = ['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("http://a.example")', "'=1", '|cmd'];
const filling = fc.oneof(
	fc.constantFrom(
		'x',
		'~',
		'..',
		'9',
		'%',
		'&amp;',
		'XKX~',
		'\u202e',
		'Ђ',
		'👩‍👩‍👧',
		'\u0000',
		...FORMULAE
	),
	fc.string({ unit: 'binary', minLength: 1, maxLength: 8 })
);
const long = filling.map((part) => part.repeat(Math.ceil(TEN_KILOBYTES / part.length)));

async function expectWord(answer: Response): Promise<void> {
	expect([200, 400, 404]).toContain(answer.status);
	if (answer.status === 200) return;
	const text = await answer.text();
	expect(text.length).toBeLessThan(LONGEST_PROBLEM);
	const { detail, param } = v.parse(Problem, JSON.parse(text));
	expect(detail).not.toBe('');
	if (answer.status === 400) expect(param).toBeDefined();
}

describe.each(PATHS)('%s', (path) => {
	it('answers a value of ten kilobytes, or names its key in few words', async () => {
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...KEYS), long, async (key, value) => {
				const query = new URLSearchParams({ [key]: value });
				await expectWord(await app.request(`${path}?${query.toString()}`));
			}),
			{ numRuns: RUNS }
		);
	});

	it('answers a key of ten kilobytes, and keys by the thousand', async () => {
		const keyed = await app.request(`${path}?${'k'.repeat(TEN_KILOBYTES)}=1`);
		await expectWord(keyed);
		expect(keyed.status).toBe(400);
		const many = await app.request(`${path}?${'measure=a&'.repeat(1000)}`);
		await expectWord(many);
		expect(many.status).toBe(400);
	});

	it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'QUERY', 'LINK'])(
		'refuses %s, and says what it answers',
		async (method) => {
			const answer = await app.request(path, { method });
			expect(answer.status).toBe(405);
			expect(answer.headers.get('Allow')).toBe('GET, HEAD, OPTIONS');
			expect(v.parse(Problem, await answer.json()).allowed).toContain('GET');
		}
	);
});

const CSV = [
	'figures.csv?measure=sipri-milex.constant-usd',
	'figures.csv?measure=seesac.exports-value',
	'compare.csv?measure=sipri-milex.constant-usd&areas=WB6&as=change:2015&title==1%2B1&note=@a',
	'revisions.csv?measure=sipri-milex.current-usd',
	'oddities.csv',
	'tables.csv?table=coverage',
	'tables.csv?table=citations',
	'tables.csv?table=deals',
	'tables.csv?table=deliveries'
];
const NUMBER = /^-?\d+(\.\d+)?(e-?\d+)?$/;

describe.each(CSV)('%s', (path) => {
	it('has no cell that a spreadsheet would run; what begins with a minus is a number', async () => {
		const answer = await app.request(`/api/v1/${path}`);
		expect(answer.status).toBe(200);
		const cells = readCsv(await answer.text()).flat();
		const signed = cells.filter((cell) => /^[=+\-@＝＋－＠\t\r]/.test(cell));
		for (const cell of signed) expect(cell).toMatch(NUMBER);
	});
});
