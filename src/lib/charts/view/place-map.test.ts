import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../../tests/contract/view-of.ts';
import { placeView } from './place-view.ts';
import { holds } from './plane-shape.ts';
import type { PlacedMap } from './placed-map.ts';

const SHARE = 'measure=sipri-milex.share-of-gdp&release=2026-04&view=map';

function mapOf(query: string, width = 840): PlacedMap {
	const placed = placeView(viewOf(query), { width, height: 420 });
	if (placed.kind !== 'map') throw new Error(placed.kind);
	return placed;
}

describe('a map', () => {
	it('names each of the region at any width', () => {
		for (const width of [360, 560, 840]) {
			const names = mapOf(`${SHARE}&areas=WB6&years=2025`, width).labels.map(({ label }) =>
				label.lines.map(([part]) => part?.text).join(' ')
			);
			expect(names).toHaveLength(6);
			expect(names.join()).toContain('Kosovo');
		}
	});

	it('is deeper in colour the greater the figure', () => {
		const { shapes } = mapOf(`${SHARE}&areas=WB6&years=2025`);
		const order = ['BIH', 'XKX', 'SRB'];
		const depths = order.map((code) => shapes.find((each) => each.code === code)?.shade?.depth);
		expect(depths).toEqual(depths.toSorted());
		expect(new Set(depths).size).toBe(3);
	});

	it('hatches an area without a figure and says what that means', () => {
		const query =
			'measure=sipri-milex.current-usd&release=2026-04&view=map&areas=SRB~XKX&years=2007';
		const { shapes, legend } = mapOf(query);
		const kosovo = shapes.find(({ code }) => code === 'XKX');
		expect(kosovo?.shade).toBeNull();
		expect(kosovo?.hatch).toMatch(/^M[\d.]+,[\d.]+L/);
		expect(legend.at(-1)?.label.lines).toEqual([[{ text: 'No figure', bold: false }]]);
	});

	it('names what has no place on it', () => {
		const { notes } = viewOf(`${SHARE}&areas=SRB~YUG&years=1990`);
		expect(notes.map(({ text }) => text)).toContain(
			'Without a place on the map: Yugoslavia. The figures are in the table.'
		);
	});

	it('is refused where nothing asked has a shape', () => {
		expect(() => viewOf(`${SHARE}&areas=YUG&years=1990`)).toThrow('a map shows states of today');
	});
});

describe(holds, () => {
	it('knows a hole from the ring around it', () => {
		const square = (from: number, to: number) => [
			{ x: from, y: from },
			{ x: to, y: from },
			{ x: to, y: to },
			{ x: from, y: to }
		];
		const shape = [square(0, 10), square(4, 6)];
		expect([1, 5, 11].map((at) => holds(shape, { x: at, y: at }))).toEqual([true, false, false]);
	});
});
