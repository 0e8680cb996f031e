/** How far from a written number a figure may lie and still be what was written. */
import type { Amount } from '../claim.ts';

export interface Band {
	readonly low: number;
	readonly high: number;
}

/** "Around" lets the truth be so far away, "nearly" so far below. */
const ABOUT = 0.01;
const NEARLY = 0.05;
/** What is as near as this, but not as written, is close. */
const CLOSE = 0.05;
/** Binary arithmetic: 2.15 is not quite within 2.2 ± 0.05. */
const NOISE = 1e-9;

/** The values that the words allow: "2.2 billion" is 2.15 to 2.25. */
export function toBand({ value, step, loosely }: Amount): Band {
	const [size, half] = [Math.abs(value), step / 2];
	switch (loosely) {
		case 'as-written':
			return widen({ low: size - half, high: size + half });
		case 'about': {
			const most = Math.max(half, size * ABOUT);
			return widen({ low: size - most, high: size + most });
		}
		case 'nearly':
			return widen({ low: size * (1 - NEARLY), high: size });
		case 'at-least':
			return widen({ low: size, high: Number.POSITIVE_INFINITY });
		case 'at-most':
			return widen({ low: Number.NEGATIVE_INFINITY, high: size });
	}
}

/** The values that are near it, whatever was said of how near they are. */
export function toCloseBand({ value, step }: Amount): Band {
	const [size, most] = [Math.abs(value), Math.max(step, Math.abs(value) * CLOSE)];
	return widen({ low: size - most, high: size + most });
}

/** A fall is a claim below zero: its size is compared, and only with falls. */
export function isWithin(value: number, band: Band, { value: claimed }: Amount): boolean {
	const size = claimed < 0 ? -value : value;
	return size >= band.low && size <= band.high;
}

function widen({ low, high }: Band): Band {
	const noise = Math.max(Math.abs(Number.isFinite(low) ? low : high), Number.MIN_VALUE) * NOISE;
	return { low: low - noise, high: high + noise };
}
