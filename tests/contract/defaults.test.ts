/** A chart that says its measure alone shows figures, and has one address. */
import { describe, expect, it } from 'vitest';
import { formatChart, parseChart } from '../../src/lib/charts/spec/chart-spec.ts';
import { defaultAreas, defaultView } from '../../src/lib/charts/spec/defaults.ts';
import { MEASURE_IDS } from '../../src/lib/figures/measure.ts';
import { viewOf } from './view-of.ts';

describe(defaultAreas, () => {
	it.each(MEASURE_IDS)('of %s have figures, each of them', (measure) => {
		const { series } = viewOf(`measure=${measure}`);
		expect(series.length).toBeGreaterThan(0);
		const empty = series.filter(({ points }) => points.every(({ value }) => value === null));
		// Kosovo exports no arms that SIPRI knows of, and that is said; all others have figures.
		expect(empty.map(({ area }) => area.code)).toEqual(
			measure === 'sipri-transfers.exports' ? ['XKX'] : []
		);
	});

	it.each(MEASURE_IDS)('of %s are left out of its address', (measure) => {
		const asked = parseChart(new URLSearchParams(`measure=${measure}`));
		if (!asked.ok) throw new Error(asked.problem.detail);
		expect(formatChart(asked.value.spec)).toBe(`measure=${measure}`);
	});
});

describe(defaultView, () => {
	const EXPORTS = 'measure=seesac.exports-value';

	it('keeps the few figures of several states apart, and draws the course of one', () => {
		expect(viewOf(EXPORTS).kind).toBe('multiples');
		expect(viewOf(`${EXPORTS}&areas=SEESAC`).kind).toBe('lines');
		expect(viewOf(`${EXPORTS}&years=2016`).kind).toBe('bars');
		expect(viewOf('measure=sipri-milex.share-of-gdp').kind).toBe('lines');
	});
});
