/** The drawings of a map in one page share its land: each shows the part that it would draw alone. */
import { describe, expect, it } from 'vitest';
import { drawPlots } from '../../src/lib/charts/image/plots.ts';
import { placeMap } from '../../src/lib/charts/view/place-map.ts';
import type { Point } from '../../src/lib/charts/view/placed.ts';
import { placeMaps } from '../../src/lib/charts/view/share-land.ts';
import { viewOf } from './view-of.ts';

const SIZES = [
	{ width: 360, height: 330 },
	{ width: 840, height: 420 }
];
const view = viewOf('measure=sipri-milex.share-of-gdp&areas=WB6&years=2025&view=map');

function place() {
	if (view.map === null) throw new Error('no map');
	const { map } = view;
	return placeMaps(view, map, { sizes: SIZES, id: 'land' }).map((placed, index) => ({
		shared: placed.shared,
		placed,
		alone: placeMap(view, map, SIZES[index] ?? { width: Number.NaN, height: Number.NaN })
	}));
}

/** Where a point of the land stands in a drawing that shows a box of it at a width. */
function magnify(point: Point | undefined, box: readonly number[] | undefined, width: number) {
	if (point === undefined || box === undefined) throw new Error('not in the common land');
	const [left = Number.NaN, top = Number.NaN, wide = Number.NaN] = box;
	const scale = width / wide;
	return { x: (point.x - left) * scale, y: (point.y - top) * scale };
}

describe(placeMaps, () => {
	it('brings the land once, with the first drawing', () => {
		expect(place().map(({ shared }) => shared?.land === null)).toEqual([false, true]);
	});

	it('shows each area where its own drawing would', () => {
		const [land] = place().flatMap(({ shared }) => shared?.land ?? []);
		const common = new Map(land?.shapes.map(({ code, middle }) => [code, middle]));
		for (const { shared, placed, alone } of place()) {
			for (const { code, middle } of alone.shapes) {
				const drawn = magnify(common.get(code), shared?.box, placed.frame.width);
				expect(drawn.x).toBeCloseTo(middle.x, -1);
				expect(drawn.y).toBeCloseTo(middle.y, -1);
			}
		}
	});

	it('has one name in its page, and each drawing uses it', () => {
		const { svgs } = drawPlots(view, 'en');
		const [, id = ''] = /<g id="([^"]+)"/.exec(svgs.join('')) ?? [];
		expect(id).toMatch(/^land-[a-z0-9]+$/);
		expect(svgs.map((svg) => svg.split(`href="#${id}"`).length)).toEqual([2, 2, 2]);
		expect(svgs.join('').split(`id="${id}"`)).toHaveLength(2);
	});
});
