import { describe, expect, it } from 'vitest';
import { BARS, BARS_GEOMETRY, LINES, LINES_GEOMETRY } from './chart-fixture.ts';
import { toPlot } from './plot.ts';
import { buildScene, tellSpot } from './scene.ts';

const lines = toPlot(LINES_GEOMETRY, { x: 0, y: 0 }, 1);
const bars = toPlot(BARS_GEOMETRY, { x: 0, y: 0 }, 1);

function sceneOf(series: number, step: number, isByKeys = false) {
	return buildScene(lines, { data: LINES, spot: { series, step }, isByKeys });
}

describe(buildScene, () => {
	it('tells the year of all emphasised lines, with quality and place', () => {
		const { title, rows, foot } = sceneOf(0, 2);
		expect(title).toBe('2025');
		expect(rows.map(({ name, text, quality }) => [name, text, quality])).toEqual([
			['Serbia', '2,554', 'estimate'],
			['Kosovo', '217.3', '']
		]);
		expect(foot).toBe('Constant (2024) US$!CB148 · CB141');
	});

	it('names a place once that all figures share', () => {
		const [first, second] = LINES.series;
		const points = [[0.5, '1', 1, 'edition of 2017']] as const;
		const series = [first, second].flatMap((each) => (each ? [{ ...each, points }] : []));
		const data = { ...LINES, sheet: '', series };
		const spot = { series: 0, step: 0 };
		expect(buildScene(lines, { data, spot, isByKeys: false }).foot).toBe('edition of 2017');
	});

	it('says why there is no figure, and draws no dot there', () => {
		const { rows, dots } = sceneOf(0, 1);
		expect(rows[1]).toMatchObject({ name: 'Kosovo', text: 'not available', isGap: true });
		expect(dots).toHaveLength(1);
	});

	it('tells a grey line only when it is meant', () => {
		expect(sceneOf(2, 1).rows.map(({ name }) => name)).toContain('Malta');
		expect(sceneOf(0, 1).rows.map(({ name }) => name)).not.toContain('Malta');
	});

	it('marks where the arrow keys stand, and nothing for a pointer', () => {
		expect(sceneOf(1, 2, true).dots.map(({ isChosen }) => isChosen)).toEqual([false, true]);
		expect(sceneOf(1, 2, true).rows.map(({ isChosen }) => isChosen)).toEqual([false, true]);
		expect(sceneOf(1, 2).dots.some(({ isChosen }) => isChosen)).toBe(false);
	});

	it('wears the colours of the lines', () => {
		expect(sceneOf(2, 2).dots.map(({ colour }) => colour)).toEqual([
			'var(--b-1)',
			'var(--b-0)',
			'var(--b-rest)'
		]);
	});

	it('stands in the middle of the year where there is no figure to stand at', () => {
		expect(sceneOf(1, 1).anchor).toEqual({ x: 140, y: 60 });
	});

	it('tells one row of bars, without a guide', () => {
		const spot = { series: 0, step: 0 };
		const { rows, guide } = buildScene(bars, { data: BARS, spot, isByKeys: false });
		expect(rows.map(({ name }) => name)).toEqual(['Serbia']);
		expect(guide).toBeNull();
	});

	it('has a place for the arrow keys at a bar that is none', () => {
		const scene = buildScene(bars, { data: BARS, spot: { series: 1, step: 0 }, isByKeys: true });
		expect(scene.dots).toEqual([{ x: 80, y: 55, colour: 'var(--b-0)', isChosen: true }]);
	});
});

describe(tellSpot, () => {
	it('says area, year, figure and quality', () => {
		expect(tellSpot(LINES, { series: 0, step: 2 })).toBe(
			'Serbia, 2025: US$2,554 million, estimate'
		);
	});

	it('says why there is no figure', () => {
		expect(tellSpot(LINES, { series: 1, step: 1 })).toBe('Kosovo, 2024: not available');
	});

	it('says nothing of a spot that the chart has no more', () => {
		expect(tellSpot(LINES, { series: 7, step: 0 })).toBe('');
	});
});
