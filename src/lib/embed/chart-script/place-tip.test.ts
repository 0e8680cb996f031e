import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeTip } from './place-tip.ts';

const FRAME = { left: 0, top: 0, highest: -80, right: 360, bottom: 450 };
const TIP = { width: 140, height: 90 };

describe(placeTip, () => {
	it('stands to the right of its anchor where there is room', () => {
		expect(placeTip({ x: 100, y: 200 }, TIP, FRAME)).toEqual({ x: 112, y: 155 });
	});

	it('stands to the left of one near the right edge', () => {
		expect(placeTip({ x: 300, y: 200 }, TIP, FRAME)).toEqual({ x: 148, y: 155 });
	});

	it('stands above one that has no room beside it', () => {
		expect(placeTip({ x: 180, y: 200 }, { width: 200, height: 90 }, FRAME)).toEqual({
			x: 80,
			y: 98
		});
	});

	it('of nine lines on a phone stands below a high point and above a low one, not over the unit', () => {
		const tall = { width: 272, height: 200 };
		expect(placeTip({ x: 180, y: 40 }, tall, FRAME)).toEqual({ x: 44, y: 52 });
		expect(placeTip({ x: 180, y: 300 }, tall, FRAME)).toEqual({ x: 44, y: 88 });
	});

	const pixels = (most: number) => fc.integer({ min: 0, max: most });
	const tips = fc.record({ width: pixels(360), height: pixels(520) });
	const anchors = fc.record({ x: pixels(360), y: pixels(330) });

	it('never leaves what can be seen, wherever its anchor is', () => {
		fc.assert(
			fc.property(anchors, tips, (anchor, tip) => {
				const { x, y } = placeTip(anchor, tip, FRAME);
				expect(x).toBeGreaterThanOrEqual(FRAME.left);
				expect(x + tip.width).toBeLessThanOrEqual(FRAME.right);
				expect(y).toBeGreaterThanOrEqual(FRAME.highest);
				if (tip.height <= FRAME.bottom) expect(y + tip.height).toBeLessThanOrEqual(FRAME.bottom);
			})
		);
	});

	it('covers neither its point nor what stands above the plot, where there is room for that', () => {
		const low = fc.record({ width: pixels(360), height: pixels(200) });
		fc.assert(
			fc.property(anchors, low, (anchor, tip) => {
				const { x, y } = placeTip(anchor, tip, FRAME);
				const isOver =
					anchor.x > x && anchor.x < x + tip.width && anchor.y > y && anchor.y < y + tip.height;
				expect(isOver).toBe(false);
				expect(y).toBeGreaterThanOrEqual(FRAME.top);
			})
		);
	});

	it('shows its beginning when it is larger than the frame', () => {
		expect(placeTip({ x: 100, y: 100 }, { width: 500, height: 900 }, FRAME)).toEqual({
			x: FRAME.left,
			y: FRAME.highest
		});
	});
});
