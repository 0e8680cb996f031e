import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../../tests/contract/view-of.ts';
import { placeView, wishSize } from './place-view.ts';
import { areaName } from '../../i18n/area-name.ts';
import { LOCALES } from '../../i18n/locale.ts';
import type { Locale } from '../../i18n/locale.ts';
import { boxOf } from './label-box.ts';
import { holds } from './plane-shape.ts';
import type { PlacedMap } from './placed-map.ts';

const SHARE = 'measure=sipri-milex.share-of-gdp&release=2026-04&view=map';

function mapOf(query: string, width = 840, locale: Locale = 'en'): PlacedMap {
	const view = viewOf(query, locale);
	const placed = placeView(view, wishSize(view, { width, height: 420 }));
	if (placed.kind !== 'map') throw new Error(placed.kind);
	return placed;
}

const labelOf = ({ labels }: PlacedMap, name: string) =>
	labels.find(({ label }) =>
		label.lines
			.map(([part]) => part?.text)
			.join(' ')
			.startsWith(name)
	);

describe('a map', () => {
	it.each(LOCALES)('names each of the region in %s, a small state with its figure', (locale) => {
		for (const width of [360, 560, 800, 840]) {
			const map = mapOf(`${SHARE}&areas=WB6&years=2025`, width, locale);
			expect(map.labels).toHaveLength(6);
			for (const code of ['XKX', 'ALB', 'MNE']) {
				const label = labelOf(map, areaName(code, locale))?.label;
				expect(label?.lines.at(-1)?.[0]?.text, `${code} at ${String(width)}`).toMatch(
					/^[12][.,]\d\d/
				);
			}
		}
	});

	it.each(LOCALES)('leads no line through another label in %s', (locale) => {
		for (const width of [360, 560, 840]) {
			const { labels, type } = mapOf(`${SHARE}&areas=WB6~HRV~SVN&years=2025`, width, locale);
			for (const { leader } of labels) {
				if (leader === null) continue;
				const [x1, y1, x2, y2] = leader;
				const middle = { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
				const hit = labels.filter(({ label }) => {
					const { left, right, top, bottom } = boxOf(label, type);
					return middle.x > left && middle.x < right && middle.y > top && middle.y < bottom;
				});
				expect(hit).toEqual([]);
			}
		}
	});

	it('takes the asked height with its key, whatever is asked', () => {
		const view = viewOf(`${SHARE}&areas=WB6&years=2025`);
		fc.assert(
			fc.property(
				fc.integer({ min: 320, max: 1200 }),
				fc.integer({ min: 200, max: 900 }),
				(width, height) => {
					expect(placeView(view, { width, height }).size.height).toBeLessThanOrEqual(
						height + 0.001
					);
				}
			),
			{ numRuns: 40 }
		);
	});

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
