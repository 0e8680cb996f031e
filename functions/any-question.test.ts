/** Whatever is asked, the API answers or says what does not fit; it never falls over. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CHART_KEYS } from '../src/lib/charts/spec/chart-spec.ts';
import { shippedDataset } from '../src/lib/dataset/shipped.ts';
import { AREA_CODES, findAreaKind } from '../src/lib/figures/area.ts';
import { MEASURE_IDS, findMeasureKind } from '../src/lib/figures/measure.ts';
import { createApp } from './app.ts';
import { Problem } from './http/problem.ts';

const app = createApp(shippedDataset, (fault) => {
	throw new Error(`${fault.path}${fault.query}: ${fault.message}`);
});
/** What people have published needs a database: `charts.worker.test.ts` asks there. */
const NEEDS_STORAGE = /^\/api\/v1\/charts\b/;
const READS = app.routes.filter(({ method }) => method === 'GET').map(({ path }) => path);
const PATHS = [...new Set(READS)].filter((path) => !NEEDS_STORAGE.test(path));
const RUNS = 300;

const words = fc.string({ unit: 'binary', maxLength: 30 });
const traps = fc.constantFrom(
	'__proto__',
	'constructor',
	'toString',
	'hasOwnProperty',
	'',
	' ',
	'~'
);
const keys = fc.oneof(fc.constantFrom(...CHART_KEYS, 'source'), traps, words);
const codes = fc.array(fc.oneof(fc.constantFrom(...AREA_CODES), traps, words), { maxLength: 4 });
const ends = fc.oneof(fc.integer({ min: 0, max: 9999 }).map(String), fc.constant('latest'), words);
const values = fc.oneof(
	words,
	traps,
	fc.constantFrom(...MEASURE_IDS, 'latest', '2025-04', 'bars', 'table', '2024'),
	codes.map((some) => some.join('~')),
	fc.tuple(ends, ends).map(([from, to]) => `${from}..${to}`)
);
const pairs = fc.array(fc.tuple(keys, values), { maxLength: 5 });
const plausible = fc.record({
	measure: fc.constantFrom(...MEASURE_IDS),
	areas: fc
		.array(fc.constantFrom(...AREA_CODES), { minLength: 1, maxLength: 5 })
		.map((some) => some.join('~')),
	years: fc
		.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1900, max: 2100 }))
		.map(([from, to]) => (from === to ? String(from) : `${String(from)}..${String(to)}`)),
	release: fc.constantFrom('latest', '2025-04', '2026-04', '2001-01')
});

async function checkAnswer(address: string, params: URLSearchParams): Promise<void> {
	const answer = await app.request(`${address}?${params.toString()}`);
	expect([200, 400, 404]).toContain(answer.status);
	if (answer.status !== 400) return;
	const { param = '', detail } = v.parse(Problem, await answer.json());
	expect(detail).not.toBe('');
	// Without `from` a release is held against the one before; there may be none.
	const required = ['measure', 'table', 'from', 'text'];
	expect([...params.keys(), ...required]).toContain(param);
}

describe.each(PATHS)('%s', (path) => {
	it('answers any keys and values, or names the key', async () => {
		await fc.assert(
			fc.asyncProperty(pairs, words, async (asked, name) => {
				const address = path.replace(':name', encodeURIComponent(name) || '-');
				await checkAnswer(address, new URLSearchParams(asked));
			}),
			{ numRuns: RUNS }
		);
	});

	it('answers any query string, well formed or not', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'grapheme-ascii' }), async (query) => {
				const url = new URL(`http://bilans.example${path.replace(':name', 'internal')}`);
				url.search = query;
				const answer = await app.request(url.href);
				expect([200, 400]).toContain(answer.status);
			}),
			{ numRuns: RUNS }
		);
	});
});

describe.each(['/api/v1/figures', '/api/v1/figures.csv', '/api/v1/compare'])('%s', (path) => {
	it('answers each question that makes sense, or names the key', async () => {
		await fc.assert(
			fc.asyncProperty(plausible, async (question) => {
				await checkAnswer(path, new URLSearchParams(question));
			}),
			{ numRuns: RUNS }
		);
	});
});

/** A copy may be built without a source; its measures have a problem of their own. */
const SERVED = MEASURE_IDS.filter(
	(measure) => shippedDataset.findReleases(findMeasureKind(measure).source).length > 0
);

describe('figures', () => {
	it('has each asked area and each asked year, in order', async () => {
		const ask = fc.tuple(
			fc.uniqueArray(
				fc.constantFrom(...AREA_CODES.filter((code) => findAreaKind(code) !== 'group')),
				{
					minLength: 1,
					maxLength: 5
				}
			),
			fc.integer({ min: 1900, max: 2090 }),
			fc.integer({ min: 0, max: 10 }),
			fc.constantFrom(...SERVED)
		);
		await fc.assert(
			fc.asyncProperty(ask, async ([areas, from, more, measure]) => {
				const query = `measure=${measure}&areas=${areas.join('~')}&years=${String(from)}..${String(from + more)}`;
				const answer = await app.request(`/api/v1/figures?${query}`);
				const { series } = v.parse(Series, await answer.json());
				expect(series.map(({ area }) => area.code)).toEqual(areas);
				const years = Array.from({ length: more + 1 }, (_, at) => from + at);
				for (const { figures } of series) expect(figures.map(({ year }) => year)).toEqual(years);
			}),
			{ numRuns: RUNS }
		);
	});
});

const Series = v.object({
	series: v.array(
		v.object({
			area: v.object({ code: v.string() }),
			figures: v.array(v.object({ year: v.number() }))
		})
	)
});
