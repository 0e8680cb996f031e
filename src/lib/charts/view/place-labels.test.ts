import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from './place-labels.ts';

describe(placeLabels, () => {
	it('leaves labels where they would like to be if nothing is in the way', () => {
		const wishes = [
			{ middle: 20, height: 10 },
			{ middle: 80, height: 10 }
		];
		expect(placeLabels(wishes, [0, 100])).toEqual([20, 80]);
	});

	it('parts two that want the same place, the same way each time', () => {
		const wishes = [
			{ middle: 50, height: 10 },
			{ middle: 50, height: 10 }
		];
		expect(placeLabels(wishes, [0, 100])).toEqual([45, 55]);
	});

	it('keeps a label inside the plot', () => {
		expect(placeLabels([{ middle: 99, height: 10 }], [0, 100])).toEqual([95]);
	});

	it('lets none overlap and none leave, as long as they fit', () => {
		const wish = fc.record({
			middle: fc.double({ min: -50, max: 450, noNaN: true }),
			height: fc.double({ min: 8, max: 44, noNaN: true })
		});
		fc.assert(
			fc.property(fc.array(wish, { minLength: 1, maxLength: 9 }), (wishes) => {
				const middles = placeLabels(wishes, [0, 400]);
				const boxes = wishes
					.flatMap(({ height }, index) => {
						const middle = middles[index];
						if (middle === undefined) return [];
						return [{ top: middle - height / 2, bottom: middle + height / 2 }];
					})
					.toSorted((a, b) => a.top - b.top);
				expect(boxes[0]?.top).toBeGreaterThan(-1e-6);
				expect(boxes.at(-1)?.bottom).toBeLessThan(400 + 1e-6);
				expect(boxes).toHaveLength(wishes.length);
				boxes.reduce((above, box) => {
					expect(box.top).toBeGreaterThanOrEqual(above.bottom - 1e-6);
					return box;
				});
			})
		);
	});
});
