/** Ways to look at figures: what is shown is worked out of what the release prints, and says so. */
import { describe, expect, it } from 'vitest';
import { shippedDataset } from '../../dataset/shipped.ts';
import { parseChart } from '../spec/chart-spec.ts';
import type { AskProblem } from '../spec/problem.ts';
import { buildView } from './build-view.ts';
import type { ChartView } from './chart-view.ts';

const CONSTANT = 'measure=sipri-milex.constant-usd&release=2026-04';
const SHARE = 'measure=sipri-milex.share-of-gdp&release=2026-04';

describe('as=index', () => {
	it('is each figure over the area’s own of the base year, with both cells', () => {
		const figures = viewOf(`${CONSTANT}&areas=SRB&years=2010..2025`);
		const index = viewOf(`${CONSTANT}&areas=SRB&years=2010..2025&as=index:2010`);
		const base = valueOf(figures, 'SRB', 2010);
		expect(valueOf(index, 'SRB', 2010)).toBe(100);
		expect(valueOf(index, 'SRB', 2025)).toBeCloseTo(
			(100 * valueOf(figures, 'SRB', 2025)) / base,
			3
		);
		expect(pointOf(index, 'SRB', 2025)).toMatchObject({
			quality: 'estimate',
			at: 'Constant (2024) US$!CB148 ÷ Constant (2024) US$!BM148'
		});
	});

	it('says base and prices in title, subtitle and sentence', () => {
		const { title, subtitle, sentence } = viewOf(
			`${CONSTANT}&areas=XKX~SRB&years=2010..2025&as=index:2010`
		);
		expect(title).toContain('index (2010\u00a0=\u00a0100)');
		expect(subtitle).toContain('Index, 2010\u00a0=\u00a0100, constant 2024 prices');
		expect(sentence).toContain('Kosovo stood at 473.7 and of Serbia at 203.3 (estimate)');
	});

	it('names who has no figure in the base year, and keeps the reason', () => {
		const view = viewOf(`${CONSTANT}&areas=XKX~SRB&years=2000..2025&as=index:2000`);
		expect(pointOf(view, 'XKX', 2025)).toMatchObject({ value: null, gap: 'not-a-state' });
		expect(view.notes.map(({ text }) => text)).toContainEqual(
			expect.stringContaining('for want of a figure for 2000: Kosovo')
		);
	});

	it('brings together currencies that cannot share an axis', () => {
		const query = 'measure=sipri-milex.local-currency&areas=SRB~ALB&years=2010..2020';
		expect(problemOf(query).param).toBe('areas');
		expect(viewOf(`${query}&as=index:2010`).series).toHaveLength(2);
	});

	it('is refused where nobody has a figure to start from, with a year that would do', () => {
		expect(problemOf(`${CONSTANT}&areas=XKX&as=index:1990`)).toMatchObject({
			param: 'as',
			value: 'index:1990',
			allowed: ['index:2008', 'figures']
		});
	});
});

describe('as=change', () => {
	it('is in per cent of an amount and in points of a share', () => {
		expect(
			pointOf(viewOf(`${CONSTANT}&areas=ALB&years=2025&as=change:2010`), 'ALB', 2025).text
		).toBe('+94%');
		const points = viewOf(`${SHARE}&areas=XKX&years=2010..2025&as=change:2010`);
		expect(pointOf(points, 'XKX', 2025).text).toBe('+1.13');
		expect(points.subtitle).toContain('percentage points');
		expect(points.axis.domain[0]).toBeLessThanOrEqual(0);
	});
});

describe('as=ratio', () => {
	it('divides by the same year of the area, in one unit', () => {
		const view = viewOf(`${CONSTANT}&areas=WORLD~SRB&years=2025&as=ratio:SRB&view=lines`);
		expect(valueOf(view, 'SRB', 2025)).toBe(1);
		expect(valueOf(view, 'WORLD', 2025)).toBeGreaterThan(1000);
	});
});

describe('as=share', () => {
	it('adds up to the whole that is shown', () => {
		const view = viewOf('measure=sipri-milex.current-usd&years=2025&as=share&release=2026-04');
		const shares = view.series.map(({ area }) => valueOf(view, area.code, 2025));
		expect(shares.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 5);
	});

	it('counts who was no state as no part, and leaves the rest open', () => {
		const years = viewOf(`${CONSTANT}&areas=XKX~SRB&years=2005..2010&as=share`);
		expect(valueOf(years, 'SRB', 2006)).toBe(1);
		expect(pointOf(years, 'XKX', 2006).gap).toBe('not-a-state');
		const bosnia = viewOf(`${CONSTANT}&areas=HRV~SVN&years=1991..1993&as=share`);
		expect(bosnia.series.every(({ points }) => points.some(({ value }) => value === null))).toBe(
			true
		);
	});

	it('is of a group or of a region’s total too', () => {
		const group = viewOf(`${CONSTANT}&areas=SRB&years=2025&as=share:WB6`);
		expect(group.title).toContain('share of the total for the Western Balkans');
		expect(pointOf(group, 'SRB', 2025).quality).toBe('estimate');
		const europe = viewOf(`${CONSTANT}&areas=SRB&years=2025&as=share:EUROPE`);
		expect(valueOf(europe, 'SRB', 2025)).toBeLessThan(0.01);
	});

	it('counts nobody twice, and no stranger in', () => {
		expect(problemOf(`${CONSTANT}&areas=WORLD~SRB&years=2025&as=share`).param).toBe('as');
		expect(problemOf(`${CONSTANT}&areas=HRV&years=2025&as=share:WB6`).detail).toContain(
			'HRV is no part of WB6'
		);
	});
});

describe('currency=eur', () => {
	it('divides by SIPRI’s own rate of the year, named in a note', () => {
		const view = viewOf(
			'measure=sipri-milex.current-usd&areas=XKX&years=2025&currency=eur&release=2026-04'
		);
		// What SIPRI prints for Kosovo in euros.
		const printed = viewOf(
			'measure=sipri-milex.local-currency&areas=XKX&years=2025&release=2026-04'
		);
		expect(view.unit.id).toBe('eur-million');
		expect(valueOf(view, 'XKX', 2025)).toBeCloseTo(valueOf(printed, 'XKX', 2025), 3);
		expect(view.notes.map(({ text }) => text)).toContainEqual(
			expect.stringContaining('(2025: US$1.1281 to the euro)')
		);
	});

	it('takes constant dollars at the rate of their base year', () => {
		const query = `${CONSTANT}&areas=SRB&years=2010..2025`;
		const [dollars, euros] = [viewOf(query), viewOf(`${query}&currency=eur`)];
		const rateOf = (year: number) => valueOf(dollars, 'SRB', year) / valueOf(euros, 'SRB', year);
		expect(rateOf(2010)).toBeCloseTo(rateOf(2025), 4);
		expect(euros.title).toContain('in euros, at constant 2024 prices');
	});

	it('has a gap before the euro', () => {
		const view = viewOf(
			'measure=sipri-milex.current-usd&areas=HUN&years=1990..2000&currency=eur&release=2026-04'
		);
		expect(pointOf(view, 'HUN', 1998).gap).toBe('no-rate');
		expect(pointOf(view, 'HUN', 1999).gap).toBeNull();
	});
});

describe('scale=log', () => {
	it('ends at round numbers around the figures, without zero', () => {
		const { axis, subtitle } = viewOf(`${CONSTANT}&areas=WB6&years=2015..2025&scale=log`);
		expect([axis.scale, ...axis.domain]).toEqual(['log', 50, 5000]);
		expect(axis.ticks.map(({ text }) => text)).toEqual([
			'50',
			'100',
			'200',
			'500',
			'1,000',
			'2,000',
			'5,000'
		]);
		expect(subtitle).toContain('logarithmic scale');
	});
});

describe('contrast', () => {
	it('says where another divisor tells the opposite', () => {
		const { contrast } = viewOf(`${CONSTANT}&areas=WB6&years=2015..2025`);
		expect(contrast).toBe(
			'From 2015 to 2025, military expenditure of Bosnia and Herzegovina rose in constant 2024 US dollars, but fell as a share of GDP.'
		);
		expect(viewOf(`${SHARE}&areas=BIH&years=2015..2025`).contrast).toContain(
			'fell as a share of GDP, but rose in constant 2024 US dollars'
		);
	});

	it('is silent where both tell the same, and across a break', () => {
		expect(viewOf(`${CONSTANT}&areas=XKX&years=2010..2025`).contrast).toBeNull();
		expect(viewOf(`${CONSTANT}&areas=SRB&years=2000..2025`).contrast).toBeNull();
	});
});

function viewOf(query: string): ChartView {
	const built = build(query);
	if (!built.ok) throw new Error(built.problem.detail);
	return built.value;
}

function problemOf(query: string): AskProblem {
	const built = build(query);
	if (built.ok) throw new Error(`a view: ${query}`);
	return built.problem;
}

function build(query: string) {
	const asked = parseChart(new URLSearchParams(query));
	if (!asked.ok) throw new Error(asked.problem.detail);
	return buildView(asked.value.spec, shippedDataset, 'en');
}

function pointOf({ series }: ChartView, code: string, year: number) {
	const point = series
		.find(({ area }) => area.code === code)
		?.points.find((each) => each.year === year);
	if (point === undefined) throw new Error(`no point: ${code} ${String(year)}`);
	return point;
}

function valueOf(view: ChartView, code: string, year: number): number {
	const { value } = pointOf(view, code, year);
	if (value === null) throw new Error(`a gap: ${code} ${String(year)}`);
	return value;
}
