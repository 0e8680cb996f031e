import { describe, expect, it } from 'vitest';
import { shippedDataset } from '../../dataset/shipped.ts';
import { READY_CHARTS } from '../spec/catalogue.ts';
import { parseChart } from '../spec/chart-spec.ts';
import { buildView } from './build-view.ts';
import type { ChartView } from './chart-view.ts';

const CONSTANT = 'measure=sipri-milex.constant-usd';
const PAIR = `${CONSTANT}&areas=XKX~SRB`;

describe(buildView, () => {
	it('shows the figures that a newspaper quoted in December 2025, and where they stand', () => {
		const view = viewOf(`${PAIR}&years=2024&release=2025-04&view=lines`);
		const points = view.series.map(({ points: [point] }) => point);
		expect(points.map((point) => [point?.value, point?.text, point?.at])).toEqual([
			[161.9895, '162.0', 'Constant (2023) US$!CA141'],
			[2219.7351, '2,220', 'Constant (2023) US$!CA148']
		]);
		expect(points.map((point) => point?.quality)).toEqual(['reported', 'estimate']);
	});

	it('tells the comparison in words, with estimates called so', () => {
		expect(viewOf(`${PAIR}&years=2024&release=2025-04`).sentence).toBe(
			'In 2024, military expenditure of Serbia was US$2,220\u00a0million (estimate), 13.7 times that of Kosovo, US$162.0\u00a0million, in constant 2023 prices.'
		);
	});

	it('measures growth from the first year that is no next-to-nothing', () => {
		expect(viewOf(`${PAIR}&years=2008..2025`).sentence).toContain(
			'Since 2009: Serbia +97% and Kosovo +580%.'
		);
	});

	it('tells highest and lowest of many, and no "times" of shares', () => {
		expect(viewOf('measure=sipri-milex.share-of-gdp&years=2025').sentence).toBe(
			'In 2025, military expenditure was highest in Serbia, at 2.76% of GDP (estimate), and lowest in Bosnia and Herzegovina, at 0.73% of GDP, of the 6 shown.'
		);
	});

	it('names divisor and prices in title and subtitle', () => {
		const view = viewOf(`${PAIR}&years=2008..2025`);
		expect(view.title).toBe('Military expenditure in constant 2024 US dollars: Kosovo and Serbia');
		expect(view.subtitle).toBe('US$ million, constant 2024 prices and exchange rates, 2008–2025');
		expect(viewOf('measure=sipri-milex.per-capita').title).toContain('per person');
	});

	it('lets an editor’s title and note stand, and keeps the unit', () => {
		const view = viewOf(`${PAIR}&title=Two+budgets&note=As+of+May`);
		expect([view.title, view.notes[0]?.text]).toEqual(['Two budgets', 'As of May']);
		expect(view.subtitle).toContain('US$ million, constant 2024 prices');
	});

	it('says what latest is, and gives the address that pins it', () => {
		const view = viewOf(`${PAIR}&years=2008..latest`);
		expect([view.source.release, view.source.pinned]).toEqual(['sipri-milex@2026-04', false]);
		expect(view.pinnedQuery).toBe(`${PAIR}&years=2008..latest&release=2026-04`);
		expect(viewOf(view.pinnedQuery).source.pinned).toBe(true);
	});

	it('marks the year from which Serbia stands without Montenegro, with its note', () => {
		const view = viewOf(`${PAIR}&years=2000..2025`);
		expect(view.series.map(({ breaks }) => breaks)).toEqual([[], [2006]]);
		expect(view.notes[0]?.text).toContain('Up to 2005');
		expect(viewOf(`${PAIR}&years=2006..2025`).series[1]?.breaks).toEqual([]);
	});

	it('counts the world and Serbia in one unit, billions', () => {
		const view = viewOf(`${CONSTANT}&areas=WORLD~SRB&years=2025&view=lines`);
		expect(view.unit.id).toBe('usd-billion');
		expect(view.series.map(({ points }) => points[0]?.text)).toEqual(['2,771', '2.55']);
	});

	it('keeps a gap with its reason, and an area that the release has not', () => {
		const view = viewOf(`${CONSTANT}&areas=XKX~YUG~CHN&years=2007`);
		const reasons = view.series.map(({ points }) => points[0]?.gap);
		expect(reasons).toEqual(['not-a-state', 'not-a-state', 'not-in-measure']);
		expect(view.series[2]?.absent).toContain('China');
		expect(view.sentence).toBe('The release has no figures for this choice.');
	});

	it('refuses lek and dinar on one axis, an unknown release, and bars over a span', () => {
		expect(problemOf('measure=sipri-milex.local-currency&areas=SRB~ALB')).toMatchObject({
			param: 'areas',
			value: 'ALB'
		});
		expect(problemOf(`${CONSTANT}&release=2019-04`)).toMatchObject({
			param: 'release',
			allowed: ['latest', '2026-04', '2025-04']
		});
		expect(problemOf(`${CONSTANT}&view=bars&years=2008..2020`)).toMatchObject({ param: 'years' });
	});

	it('starts every axis at zero and ends it above the largest figure', () => {
		for (const { axis, series } of READY_CHARTS.map(({ spec }) => built(spec))) {
			const largest = Math.max(
				...series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []))
			);
			expect(axis.domain[0]).toBe(0);
			expect(axis.domain[1]).toBeGreaterThanOrEqual(largest);
			expect(axis.ticks[0]?.value).toBe(0);
		}
	});

	it('has a cell in its table for each point of its chart, saying the same', () => {
		const views = READY_CHARTS.map(({ spec }) => built(spec));
		// A table of flows has a row a partner (`flows.test.ts`).
		for (const view of views.filter(({ flows }) => flows === null)) {
			const shown = view.series.flatMap(({ points }) => points.map(({ text }) => text));
			const isRanked = view.years.length === 1;
			const cells = view.table.rows.flatMap(({ cells: row }) =>
				(isRanked ? row.slice(0, 1) : row).map(({ text }) => text)
			);
			expect(cells.toSorted()).toEqual(shown.toSorted());
		}
	});

	it('says "at least" where a report gives no more than that', () => {
		const view = viewOf('measure=seesac.exports-value&areas=SEESAC&years=2014&view=lines');
		expect(view.series[0]?.points[0]?.text).toBe('≥\u00a0300.0');
		expect(view.sentence).toContain('at least');
	});

	it('tells that Yugoslavia’s zeros in dollars are none', () => {
		const former = viewOf('measure=sipri-milex.current-usd&areas=YUG&years=1985..1991');
		const texts = former.notes.map(({ text }) => text);
		expect(texts.filter((text) => text.includes('shown here as not available'))).toHaveLength(1);
		expect(former.series[0]?.points[0]).toMatchObject({
			year: 1985,
			value: null,
			text: 'not available',
			at: 'Current US$!AM151'
		});
		expect(former.sentence).toBe('The release has no figures for this choice.');
		const recent = viewOf('measure=sipri-milex.current-usd&areas=YUG~SRB&years=2008..2025');
		expect(recent.notes.map(({ text }) => text).join()).not.toContain(
			'shown here as not available'
		);
	});

	it('ranks bars by size', () => {
		const view = viewOf('measure=sipri-milex.share-of-gdp&years=2025');
		const values = view.series.map(({ points }) => points[0]?.value);
		expect(values).toEqual(values.toSorted((a, b) => (b ?? -1) - (a ?? -1)));
	});
});

function viewOf(query: string): ChartView {
	const asked = parseChart(new URLSearchParams(query));
	if (!asked.ok) throw new Error(asked.problem.detail);
	return built(asked.value.spec);
}

function built(spec: Parameters<typeof buildView>[0]): ChartView {
	const view = buildView(spec, shippedDataset, 'en');
	if (!view.ok) throw new Error(view.problem.detail);
	return view.value;
}

function problemOf(query: string) {
	const asked = parseChart(new URLSearchParams(query));
	if (!asked.ok) throw new Error(asked.problem.detail);
	const view = buildView(asked.value.spec, shippedDataset, 'en');
	if (view.ok) throw new Error(`a view: ${query}`);
	return view.problem;
}
