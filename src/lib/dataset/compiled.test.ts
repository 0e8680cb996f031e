/** What the tables of a release say comes out of its compiled form again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOUNDS, QUALITIES } from '../figures/figure.ts';
import type { GapReason } from '../figures/figure.ts';
import { compileRelease, decodePoints, toPart, toSeriesKey } from './compiled.ts';
import type { FigureRow, ReleaseTables, SeriesRow } from './tables.ts';

/** The others come of asking and of reckoning, not of a source. */
const PRINTED_GAPS: readonly GapReason[] = [
	'unavailable',
	'not-a-state',
	'blank',
	'outside-release',
	'not-transcribed',
	'not-covered',
	'none-known'
];

const SERIES: SeriesRow = {
	measure: 'exports-value',
	area: 'SRB',
	name: 'Serbia',
	sheet: '',
	unit: 'eur-million',
	currency: '',
	financialYear: '',
	reportingYear: '',
	notes: ['of-the-row'],
	omitted: ''
};

function compile(...rows: readonly FigureRow[]): ReturnType<typeof compileRelease> {
	const tables: ReleaseTables = {
		series: [SERIES],
		figures: { 'exports-value': rows },
		notes: []
	};
	return compileRelease(tables);
}

function pointsOf(...rows: readonly FigureRow[]) {
	const series = compile(...rows).series['exports-value']?.SRB;
	return series === undefined ? [] : decodePoints(series);
}

const FIGURE = { area: 'SRB', year: 2016, quality: 'reported', gap: null } as const;

describe('a figure of a source without sheets', () => {
	const [point] = pointsOf({
		...FIGURE,
		value: 406.6,
		cell: 'page 9',
		bound: 'rounded',
		notes: ['quote-7', 'calculated']
	});

	it('keeps its bound, its place as it is, and its own notes behind those of its row', () => {
		expect(point).toEqual({
			kind: 'figure',
			value: 406.6,
			quality: 'reported',
			bound: 'rounded',
			notes: ['of-the-row', 'quote-7', 'calculated'],
			at: 'page 9'
		});
	});

	it('must have a place: else it would pass for a gap', () => {
		expect(() => compile({ ...FIGURE, value: 1, cell: '' })).toThrow('without a place');
	});
});

it('a gap may stand nowhere, and is not at the place of another', () => {
	const gap = { area: 'SRB', year: 2017, value: null, quality: null, cell: '' } as const;
	expect(
		pointsOf({ ...FIGURE, value: 1, cell: 'p. 9' }, { ...gap, gap: 'not-transcribed' })
	).toEqual([
		expect.objectContaining({ kind: 'figure', bound: 'exact' }),
		{ kind: 'gap', reason: 'not-transcribed', at: null }
	]);
});

it('any run of figures and gaps is read as it was written', () => {
	const row = (year: number) =>
		fc.oneof(
			fc.record({
				value: fc.double({ min: 0, max: 1e6, noNaN: true }),
				quality: fc.constantFrom(...QUALITIES),
				bound: fc.constantFrom(...BOUNDS),
				year: fc.constant(year)
			}),
			fc.record({
				gap: fc.constantFrom(...PRINTED_GAPS),
				year: fc.constant(year)
			})
		);
	const run = fc
		.integer({ min: 1, max: 30 })
		.chain((length) => fc.tuple(...Array.from({ length }, (_, at) => row(1990 + at))));
	fc.assert(
		fc.property(run, (told) => {
			const rows = told.map((each): FigureRow => {
				const at = { area: 'SRB', year: each.year, cell: `line ${String(each.year)}` };
				return 'gap' in each
					? { ...at, value: null, quality: null, gap: each.gap }
					: { ...at, ...each, gap: null };
			});
			const points = pointsOf(...rows);
			expect(points.map((point) => (point.kind === 'gap' ? point.reason : point.value))).toEqual(
				told.map((each) => ('gap' in each ? each.gap : each.value))
			);
			expect(points.map((point) => (point.kind === 'gap' ? null : point.bound))).toEqual(
				told.map((each) => ('gap' in each ? null : each.bound))
			);
		})
	);
});

describe(toPart, () => {
	it('reads what a key says, and knows a whole', () => {
		const part = { area: 'XKX', category: 'Missiles', partner: 'TUR' };
		expect(toPart(toSeriesKey(part))).toEqual(part);
		expect(toPart(toSeriesKey({ area: 'XKX', partner: 'TUR' }))).toEqual({
			area: 'XKX',
			category: '',
			partner: 'TUR'
		});
		expect(toPart(toSeriesKey({ area: 'XKX' }))).toBeNull();
	});
});
