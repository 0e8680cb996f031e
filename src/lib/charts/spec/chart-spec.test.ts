import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AREA_CODES } from '../../figures/area.ts';
import { MEASURE_IDS } from '../../figures/measure.ts';
import { READY_CHARTS } from './catalogue.ts';
import { AXES, CHART_FIELDS, SCALES, VIEWS } from './chart-fields.ts';
import { PLAIN_SPEC, formatChart, parseChart } from './chart-spec.ts';
import type { ChartSpec } from './chart-spec.ts';
import { PARTS } from './parts.ts';
import { FIGURES } from './way.ts';

const MEASURE = 'measure=sipri-milex.constant-usd';
const CHART_KEYS = Object.keys(CHART_FIELDS.schema.entries);

describe(parseChart, () => {
	it('reads measure, areas in their order, years and a pinned release', () => {
		const { spec } = parsed(`${MEASURE}&areas=XKX~SRB&years=2008..2025&release=2025-04`);
		expect(spec).toEqual({
			measure: 'sipri-milex.constant-usd',
			areas: ['XKX', 'SRB'],
			years: { from: 2008, to: 2025 },
			view: 'lines',
			...PLAIN_SPEC,
			release: '2025-04'
		} satisfies ChartSpec);
	});

	it('takes the Western Balkans, all years and the latest release where nothing is said', () => {
		const { spec } = parsed(MEASURE);
		expect(spec.areas).toEqual(['WB6']);
		expect([spec.years, spec.release]).toEqual([null, 'latest']);
	});

	it('ranks a single year and draws a span', () => {
		expect(parsed(`${MEASURE}&years=2024`).spec.view).toBe('bars');
		expect(parsed(`${MEASURE}&years=latest`).spec.view).toBe('bars');
		expect(parsed(`${MEASURE}&years=2008..latest`).spec.view).toBe('lines');
	});

	it('passes over what networks hang on to an address', () => {
		expect(parsed(`${MEASURE}&utm_source=x&fbclid=y`).spec.measure).toBe(
			'sipri-milex.constant-usd'
		);
	});

	it.each([
		['areas=XKX', 'measure', null, 'measure is missing'],
		['measure=milex', 'measure', 'milex', 'unknown measure: milex'],
		[`${MEASURE}&areas=KOS`, 'areas', 'KOS', 'unknown area: KOS; did you mean XKX?'],
		[`${MEASURE}&areas=xkx`, 'areas', 'xkx', 'unknown area: xkx; did you mean XKX?'],
		[`${MEASURE}&areas=XKX~`, 'areas', '', 'unknown area: an empty code'],
		[`${MEASURE}&years=2025..2008`, 'years', '2025..2008', 'years run backwards: 2025..2008'],
		[`${MEASURE}&years=latest..2008`, 'years', 'latest..2008', 'years run backwards: latest..2008'],
		[
			`${MEASURE}&years=24`,
			'years',
			'24',
			'not a year, a span of years, or two or three years joined by ~: 24'
		],
		[`${MEASURE}&years=1066`, 'years', '1066', 'years must lie between 1900 and 2100'],
		[`${MEASURE}&view=pie`, 'view', 'pie', 'unknown view: pie'],
		[`${MEASURE}&years=2025~2015`, 'years', null, 'years run backwards: 2025..2015'],
		[`${MEASURE}&years=2015~2015`, 'years', null, 'not known years in order: 2015~2015'],
		[`${MEASURE}&as=growth`, 'as', 'growth', 'unknown way to look: growth'],
		[`${MEASURE}&as=index`, 'as', 'index', 'index needs a year from 1900 on: index:2010'],
		[`${MEASURE}&as=ratio:KOS`, 'as', 'ratio:KOS', 'unknown area: KOS; did you mean ratio:XKX?'],
		[`${MEASURE}&as=ratio:WB6`, 'as', null, 'a group has no figure of its own: ratio:WB6'],
		[
			`${MEASURE}&events=Crimea`,
			'events',
			'Crimea',
			'neither a year and its event nor a known event: Crimea'
		],
		[
			`${MEASURE}&events=2014:a~~`,
			'events',
			'',
			'neither a year and its event nor a known event: '
		],
		[`${MEASURE}&release=april`, 'release', 'april', 'not a release: april'],
		[`${MEASURE}&area=XKX`, 'area', null, 'unknown key: area'],
		[`${MEASURE}&${MEASURE}`, 'measure', null, 'measure is given 2 times; give it once'],
		[`${MEASURE}&width=99999`, 'width', '99999', null],
		[`${MEASURE}&title=a%00b`, 'title', 'a\u0000b', null],
		[`${MEASURE}&title=%E2%80%AEabc`, 'title', '\u202eabc', null]
	])('refuses %s and names %s', (query, ...[param, value, detail]) => {
		const asked = parseChart(new URLSearchParams(query));
		if (asked.ok) throw new Error(`understood: ${query}`);
		expect(asked.problem.param).toBe(param);
		if (value !== null) expect(asked.problem.value).toBe(value);
		if (detail !== null) expect(asked.problem.detail).toBe(detail);
		expect(asked.problem.allowed.length).toBeGreaterThan(0);
	});

	it('answers any text with a spec or with a problem that names a key of the address or a known one', () => {
		const text = fc.string({ unit: 'grapheme', maxLength: 40 });
		const key = fc.oneof(fc.constantFrom(...CHART_KEYS), text);
		fc.assert(
			fc.property(fc.array(fc.tuple(key, text), { maxLength: 6 }), (pairs) => {
				const asked = parseChart(new URLSearchParams(pairs));
				if (asked.ok) return;
				const known = [...CHART_KEYS, ...pairs.map(([name]) => name)];
				expect(known).toContain(asked.problem.param);
			}),
			{ numRuns: 500 }
		);
	});
});

describe(formatChart, () => {
	it('leaves defaults out and keeps ~ and .. readable', () => {
		const { spec } = parsed(
			`view=lines&years=2008..latest&${MEASURE}&release=latest&areas=XKX~SRB`
		);
		expect(formatChart(spec)).toBe(`${MEASURE}&areas=XKX~SRB&years=2008..latest`);
	});

	it('writes what parseChart reads back as the same spec', () => {
		const year = fc.integer({ min: 1949, max: 2025 });
		const years = fc.oneof(
			fc.constant(null),
			year.map((from) => ({ from, to: 'latest' as const })),
			fc.tuple(year, year).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
			year.map((from) => ({ from, to: 'latest' as const, picked: [from, 'latest' as const] }))
		);
		const words = fc
			.string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
			.map((text) => text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\ufeff]/gu, '').trim())
			.map((text) => (text === '' ? null : text));
		const areas = fc.uniqueArray(fc.constantFrom(...AREA_CODES), { minLength: 1, maxLength: 9 });
		const spec: fc.Arbitrary<ChartSpec> = fc.record({
			measure: fc.constantFrom(...MEASURE_IDS),
			areas,
			by: fc.constantFrom(null, ...PARTS),
			years,
			view: fc.constantFrom(...VIEWS),
			as: fc.oneof(
				fc.constant(FIGURES),
				fc.record({ kind: fc.constantFrom('index' as const, 'change' as const), year }),
				fc.constantFrom('XKX', 'WORLD').map((area) => ({ kind: 'ratio' as const, area })),
				fc.constantFrom(null, 'WB6', 'WORLD').map((of) => ({ kind: 'share' as const, of }))
			),
			currency: fc.constantFrom('published', 'eur'),
			against: fc.constantFrom(null, ...MEASURE_IDS),
			scale: fc.constantFrom(...SCALES),
			axes: fc.constantFrom(...AXES),
			release: fc.constantFrom('latest', '2025-04', '2026-04.2'),
			highlight: fc.oneof(fc.constant([]), areas),
			events: fc.array(
				fc.record({ year, text: words.map((text) => `x${text ?? ''}`.replaceAll('~', '').trim()) }),
				{ maxLength: 8 }
			),
			title: words,
			note: words
		});
		fc.assert(
			fc.property(spec, (each) => {
				expect(parsed(formatChart(each)).spec).toEqual(each);
			})
		);
	});

	it('gives each ready chart an address that leads back to it', () => {
		for (const { spec } of READY_CHARTS) expect(parsed(formatChart(spec)).spec).toEqual(spec);
	});
});

function parsed(query: string) {
	const asked = parseChart(new URLSearchParams(query));
	if (!asked.ok) throw new Error(`${asked.problem.detail}: ${query}`);
	return asked.value;
}
