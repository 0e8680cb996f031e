/** What the workbench offers beside a chart. */
import { describe, expect, it } from 'vitest';
import { parseChart } from '$lib/charts/spec/chart-spec.ts';
import { findOffers } from './offers.ts';

function offersOf(query: string) {
	const asked = parseChart(new URLSearchParams(query));
	if (!asked.ok) throw new Error(asked.problem.detail);
	return findOffers(asked.value.spec);
}

describe(findOffers, () => {
	it('offers shares and euros of amounts only', () => {
		const amounts = offersOf('measure=sipri-milex.constant-usd');
		expect([amounts.view('shares'), amounts.way('share'), amounts.euro]).toEqual([
			true,
			true,
			true
		]);
		const burden = offersOf('measure=sipri-milex.share-of-gdp');
		expect([burden.view('shares'), burden.way('share'), burden.euro]).toEqual([
			false,
			false,
			false
		]);
		expect(burden.view('scatter')).toBe(true);
	});

	it('offers a logarithm, events and own axes where the view has them', () => {
		const lines = offersOf('measure=sipri-milex.constant-usd');
		expect([lines.logarithm, lines.events, lines.ownAxes]).toEqual([true, true, false]);
		const bars = offersOf('measure=sipri-milex.constant-usd&years=2024');
		expect([bars.logarithm, bars.events, bars.ownAxes]).toEqual([false, false, false]);
		const panels = offersOf('measure=sipri-milex.constant-usd&view=multiples');
		expect([panels.logarithm, panels.events, panels.ownAxes]).toEqual([true, true, true]);
	});

	it('offers figures alone in a scatter', () => {
		const scatter = offersOf(
			'measure=sipri-milex.share-of-gdp&years=2024&view=scatter&against=sipri-milex.per-capita'
		);
		expect([scatter.way('figures'), scatter.way('index')]).toEqual([true, false]);
	});

	it('offers flows of measures that have partners', () => {
		expect(offersOf('measure=sipri-transfers.exports').view('flows')).toBe(true);
		expect(offersOf('measure=sipri-milex.constant-usd').view('flows')).toBe(false);
	});
});
