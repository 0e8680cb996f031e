/** Any wish becomes a chart whose parts go together, and keeps what was asked for last. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASURE_IDS } from '../../figures/measure.ts';
import { SCALES, VIEWS } from './chart-fields.ts';
import { PLAIN_SPEC, formatChart, parseChart } from './chart-spec.ts';
import type { ChartSpec } from './chart-spec.ts';
import { mendAddress } from './mend-address.ts';
import { mendAnyway, mendSpec } from './mend.ts';
import { findMisfit } from './misfits.ts';
import type { Way } from './way.ts';

const BARS: ChartSpec = {
	...PLAIN_SPEC,
	measure: 'sipri-milex.constant-usd',
	areas: ['XKX', 'SRB'],
	years: { from: 2015, to: 'latest' },
	view: 'lines',
	scale: 'log'
};

const WAYS: readonly Way[] = [
	{ kind: 'figures' },
	{ kind: 'index', year: 2010 },
	{ kind: 'change', year: 2010 },
	{ kind: 'ratio', area: 'XKX' },
	{ kind: 'share', of: null }
];
const SPECS = fc.record({
	measure: fc.constantFrom(...MEASURE_IDS),
	areas: fc.constant(['XKX', 'SRB']),
	years: fc.constantFrom(
		null,
		{ from: 2015, to: 2020, picked: [2015, 2020] },
		{ from: 2015, to: 2020 }
	),
	view: fc.constantFrom(...VIEWS),
	as: fc.constantFrom(...WAYS),
	currency: fc.constantFrom('published' as const, 'eur' as const),
	against: fc.constantFrom(null, ...MEASURE_IDS),
	scale: fc.constantFrom(...SCALES),
	axes: fc.constantFrom('shared' as const, 'own' as const),
	events: fc.constantFrom([], [{ year: 2022, text: 'Invasion of Ukraine' }])
});

describe(mendSpec, () => {
	it('drops the logarithm for whoever asks for bars', () => {
		const mended = mendSpec({ ...BARS, view: 'bars' }, ['view']);
		expect(mended).toMatchObject({ view: 'bars', scale: 'linear' });
	});

	it('drops the bars for whoever asks for a logarithm', () => {
		const mended = mendSpec({ ...BARS, view: 'bars' }, ['scale']);
		expect(mended).toMatchObject({ view: 'lines', scale: 'log' });
	});

	it('knows no stack of what does not add up', () => {
		const wish = { ...BARS, measure: 'sipri-milex.share-of-gdp', view: 'shares' } as const;
		expect(mendSpec({ ...wish, as: { kind: 'share', of: null } }, ['measure', 'view'])).toBeNull();
	});

	it('makes a chart of every wish', () => {
		fc.assert(
			fc.property(SPECS, (wish) => {
				const mended = mendAnyway({ ...PLAIN_SPEC, ...wish }, ['measure', 'view']);
				expect(findMisfit(mended)).toBeNull();
				expect(mended.measure).toBe(wish.measure);
			})
		);
	});
});

describe(mendAddress, () => {
	const mend = (query: string) => formatChart(mendAddress(new URLSearchParams(query)));

	it('leaves a sound address as it is', () => {
		expect(mend('measure=sipri-milex.constant-usd&areas=XKX~SRB')).toBe(
			'measure=sipri-milex.constant-usd&areas=XKX~SRB'
		);
	});

	it.each([
		[
			'measure=sipri-milex.constant-usd&areas=KOS~SRB',
			'measure=sipri-milex.constant-usd&areas=XKX~SRB'
		],
		[
			'measure=sipri-milex.share-of-gdp&areas=QQQ~SRB',
			'measure=sipri-milex.share-of-gdp&areas=SRB'
		],
		['measure=sipri-milex.share-of-gdp&areas=QQQ', 'measure=sipri-milex.share-of-gdp'],
		['measure=sipri-milex.share-of-gdp&colour=red', 'measure=sipri-milex.share-of-gdp'],
		['measure=sipri-milex.share-of-gdp&measure=x', 'measure=sipri-milex.share-of-gdp'],
		['measure=gone&areas=SRB', 'measure=sipri-milex.constant-usd&areas=SRB'],
		['areas=SRB&years=2020..2010', 'measure=sipri-milex.constant-usd&areas=SRB'],
		[
			'measure=sipri-milex.constant-usd&years=2024&scale=log',
			'measure=sipri-milex.constant-usd&years=2024'
		]
	])('of %s is %s', (query, nearest) => {
		expect(mend(query)).toBe(nearest);
	});

	it('drops what the figures do not allow', () => {
		const params = new URLSearchParams('measure=sipri-milex.constant-usd&as=index:1900');
		const refused = { param: 'as', value: 'index:1900', detail: '', allowed: [] };
		expect(formatChart(mendAddress(params, refused))).toBe('measure=sipri-milex.constant-usd');
	});

	it('keeps the view and shows those of whom the release has it', () => {
		const params = new URLSearchParams('measure=seesac.exports-value&areas=SRB&view=flows');
		const refused = {
			param: 'view',
			value: 'flows',
			detail: '',
			allowed: ['areas=SEESAC', 'view=bars']
		};
		expect(formatChart(mendAddress(params, refused))).toBe(
			'measure=seesac.exports-value&areas=SEESAC&view=flows'
		);
	});

	it('is a chart, whatever the address says', () => {
		const pair = fc.tuple(
			fc.constantFrom(
				'measure',
				'areas',
				'years',
				'view',
				'as',
				'scale',
				'highlight',
				'events',
				'x'
			),
			fc.oneof(fc.string(), fc.constantFrom('XKX', 'KOS~SRB', '2010..2005', 'bars', 'log', 'share'))
		);
		fc.assert(
			fc.property(fc.array(pair), (pairs) => {
				const nearest = mendAddress(new URLSearchParams(pairs));
				expect(findMisfit(nearest)).toBeNull();
				expect(parseChart(new URLSearchParams(formatChart(nearest))).ok).toBe(true);
			})
		);
	});
});
