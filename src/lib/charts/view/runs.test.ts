import { describe, expect, it } from 'vitest';
import { toRuns } from './runs.ts';

const figure = (year: number, quality: 'reported' | 'estimate' | 'uncertain') => ({
	year,
	value: year,
	quality,
	text: '',
	bound: 'exact' as const,
	gap: null,
	at: null,
	spoken: ''
});

describe(toRuns, () => {
	it('leaves a gap open', () => {
		const runs = toRuns([
			figure(2008, 'reported'),
			figure(2009, 'reported'),
			figure(2011, 'reported')
		]);
		expect(runs.map(({ points }) => points.map(({ year }) => year))).toEqual([
			[2008, 2009],
			[2011]
		]);
	});

	it('draws a stretch as its less sure end', () => {
		const runs = toRuns([
			figure(2010, 'reported'),
			figure(2011, 'reported'),
			figure(2012, 'estimate'),
			figure(2013, 'reported')
		]);
		expect(runs.map(({ quality, points }) => [quality, points.map(({ year }) => year)])).toEqual([
			['reported', [2010, 2011]],
			['estimate', [2011, 2012, 2013]]
		]);
	});
});
