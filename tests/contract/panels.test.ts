/** Small multiples of more areas than can be compared: which are drawn, and that the table has all. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toViewCsv } from '../../functions/compare/compare-csv.ts';
import { parseChart } from '../../src/lib/charts/spec/chart-spec.ts';
import { buildView } from '../../src/lib/charts/view/build-view.ts';
import type { ChartView, ShownSeries } from '../../src/lib/charts/view/chart-view.ts';
import { placeView } from '../../src/lib/charts/view/place-view.ts';
import type { Dataset } from '../../src/lib/dataset/dataset.ts';
import { shippedDataset } from '../../src/lib/dataset/shipped.ts';
import { viewOf } from './view-of.ts';

const SHARE = 'measure=sipri-milex.share-of-gdp&release=2026-04&view=multiples&years=2010..2025';
const GROUPS = ['NATO', 'EU-MEMBERS', 'WB6'];
/** 39 areas: NATO’s 32, four more of the Union, three more of the region. */
const MANY = `${SHARE}&areas=${GROUPS.join('~')}`;

/** As a copy with the whole release: what the extract lacks has the course of one that it has. */
const WHOLE: Dataset = {
	...shippedDataset,
	findSeries: (query) => {
		const own = shippedDataset.findSeries(query);
		const letter = query.area.charCodeAt(1) % 2;
		const other = letter === 0 ? 'SRB' : 'BIH';
		const found = own ?? shippedDataset.findSeries({ ...query, area: other });
		return found === null ? null : { ...found, area: query.area };
	}
};

function wholeViewOf(query: string): ChartView {
	const asked = parseChart(new URLSearchParams(query));
	if (!asked.ok) throw new Error(asked.problem.detail);
	const view = buildView(asked.value.spec, WHOLE, 'en');
	if (!view.ok) throw new Error(view.problem.detail);
	return view.value;
}

const codesOf = (series: readonly ShownSeries[]) => series.map(({ area }) => area.code);
const newestOf = ({ points }: ShownSeries) =>
	points.findLast(({ value }) => value !== null)?.value ?? -Infinity;

function listPanels(view: ChartView): readonly string[] {
	const placed = placeView(view, { width: 560, height: 360 });
	if (placed.kind !== 'multiples') throw new Error(`no small multiples: ${placed.kind}`);
	return placed.panels.map(({ code }) => code);
}

describe('small multiples', () => {
	it('have a panel for each member of NATO, and nothing to say of it', () => {
		const view = wholeViewOf(`${SHARE}&areas=NATO`);
		expect(listPanels(view)).toHaveLength(32);
		expect(view.subtitle).toBe('Per cent of GDP, 2010–2025');
	});

	it('have none for what the release has nothing of, which the notes name', () => {
		const view = viewOf(MANY);
		expect(listPanels(view)).toEqual(codesOf(view.series.filter(({ absent }) => absent === null)));
		expect(view.subtitle).toBe('Per cent of GDP, 2010–2025');
		expect(view.notes.map(({ text }) => text)).toContainEqual(
			expect.stringMatching(/^This copy of the release has no figures.*Belgium, Canada/)
		);
	});

	it('say in each panel that the release has nothing, where it has nothing of all', () => {
		expect(listPanels(viewOf(`${SHARE}&areas=CHN~JPN`))).toEqual(['CHN', 'JPN']);
	});

	it('of more areas draw 36, and say so on the chart and in its notes', () => {
		const view = wholeViewOf(MANY);
		expect(listPanels(view)).toHaveLength(36);
		expect(view.subtitle).toBe('Per cent of GDP, 2010–2025; 36 of 39 drawn');
		expect(view.notes.map(({ text }) => text)).toContainEqual(
			expect.stringMatching(/^Panels go to the areas named.*the table has all\.$/)
		);
	});

	it('draw the first 36 of those that are all named', () => {
		const named = codesOf(wholeViewOf(MANY).series).toReversed();
		expect(listPanels(wholeViewOf(`${SHARE}&areas=${named.join('~')}`))).toEqual(
			named.slice(0, 36)
		);
	});

	it('draw what is named or emphasised, then the largest; table and CSV have all', () => {
		const all = codesOf(wholeViewOf(MANY).series);
		const wish = fc.record({
			named: fc.shuffledSubarray(all, { maxLength: 20 }),
			highlight: fc.subarray(all, { minLength: 1, maxLength: 4 }),
			areGroupsFirst: fc.boolean()
		});
		fc.assert(
			fc.property(wish, ({ named, highlight, areGroupsFirst }) => {
				const areas = areGroupsFirst ? [...GROUPS, ...named] : [...named, ...GROUPS];
				const view = wholeViewOf(
					`${SHARE}&areas=${areas.join('~')}&highlight=${highlight.join('~')}`
				);
				const drawn = listPanels(view);
				expect(drawn).toHaveLength(36);
				expect(drawn).toEqual(expect.arrayContaining([...named, ...highlight]));
				expectLargest(view, drawn, [...named, ...highlight]);
				expect(codesOf(view.series).toSorted()).toEqual(all.toSorted());
				expect(view.table.columns).toHaveLength(all.length + 1);
				expect(toViewCsv(view).trim().split('\n')).toHaveLength(all.length * 16 + 1);
			}),
			{ numRuns: 30 }
		);
	});
});

function expectLargest(view: ChartView, drawn: readonly string[], named: readonly string[]): void {
	const others = view.series.filter(({ area }) => !named.includes(area.code));
	const [within, without] = [true, false].map((isDrawn) =>
		others.filter(({ area }) => drawn.includes(area.code) === isDrawn).map(newestOf)
	);
	expect(Math.max(...(without ?? []))).toBeLessThanOrEqual(Math.min(...(within ?? [])));
}
