/**
 * Writes the lines of a drawing from point to point: `M0,91.4L12,89` → `M0,91.4l12,-2.4`. Steps are
 * shorter than places, and three drawings of every line travel with each embed.
 */

/** Straight lines alone, as LayerChart writes them; anything else stays. */
const STRAIGHT = /^(?:[ML]-?[\d.]+,-?[\d.]+)+$/;
const STEP = /([ML])(-?[\d.]+),(-?[\d.]+)/g;

/** @param d of a path, its numbers in tenths already: no error adds up */
export function toRelativePath(d: string): string {
	if (!STRAIGHT.test(d)) return d;
	const places = [...d.matchAll(STEP)].map(([, command, x = '', y = '']) => ({
		isStart: command === 'M',
		x: toTenths(x),
		y: toTenths(y)
	}));
	return places
		.map(({ isStart, x, y }, index) => {
			const before = places[index - 1];
			return isStart || before === undefined
				? `M${fromTenths(x)},${fromTenths(y)}`
				: `l${fromTenths(x - before.x)},${fromTenths(y - before.y)}`;
		})
		.join('');
}

function toTenths(digits: string): number {
	// eslint-disable-next-line no-restricted-syntax -- pixels of a drawing, not a figure
	return Math.round(Number.parseFloat(digits) * 10);
}

function fromTenths(tenths: number): string {
	return String(tenths / 10);
}
