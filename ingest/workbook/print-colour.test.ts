import { describe, expect, it } from 'vitest';
import { toPrintColour, toQuality } from './print-colour.ts';

/** Of the Office theme, in its own order: dk1, lt1, dk2, lt2, accents, links. */
const THEME = ['000000', 'FFFFFF', '0E2841', 'E8E8E8', '0000FF', 'E97132', 'FF0000'];

describe(toPrintColour, () => {
	it.each([
		[{ indexed: 12 }, 'blue'],
		[{ indexed: 10 }, 'red'],
		[{ indexed: 4 }, 'blue'],
		[{ indexed: 39 }, 'blue'],
		[{ indexed: 2 }, 'red'],
		[{ indexed: 0 }, 'black'],
		[{ indexed: 8 }, 'black'],
		[{ indexed: 64 }, 'black'],
		[{ rgb: 'FF0000' }, 'red'],
		[{ rgb: 'FFFF0000' }, 'red'],
		[{ rgb: '00FF0000' }, 'red'],
		[{ rgb: 'FF0000FF' }, 'blue'],
		[{ rgb: '0000ff' }, 'blue'],
		[{ rgb: 'C00000' }, 'red'],
		[{ rgb: '0070C0' }, 'blue'],
		[{ rgb: '000000' }, 'black'],
		[{ rgb: '404040' }, 'black'],
		[{ theme: 1 }, 'black'],
		[{ theme: 3 }, 'black'],
		[{ theme: 4 }, 'blue'],
		[{ theme: 6 }, 'red'],
		[{}, 'black'],
		[undefined, 'black']
	] as const)('reads %j as %s', (colour, print) => {
		expect(toPrintColour(colour, THEME)).toBe(print);
	});

	it.each([
		{ indexed: 17 },
		{ rgb: '00FF00' },
		{ rgb: 'FFFFFF' },
		{ rgb: 'FFC000' },
		{ rgb: 'nonsense' },
		{ theme: 0 },
		{ theme: 5 },
		{ theme: 99 }
	])('knows no meaning for %j', (colour) => {
		expect(toPrintColour(colour, THEME)).toBe('other');
	});
});

describe(toQuality, () => {
	it('takes blue for an estimate and red for highly uncertain', () => {
		expect(toQuality('black')).toBe('reported');
		expect(toQuality('blue')).toBe('estimate');
		expect(toQuality('red')).toBe('uncertain');
	});
});
