import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillPattern, toPattern } from './script-data.ts';

describe(toPattern, () => {
	it('keeps what points of one kind have in common', () => {
		const [before, after] = [
			toPattern('Serbia, 2024: US$2,404 million', 2024, '2,404'),
			toPattern('Serbia, 2025: US$2,554 million', 2025, '2,554')
		];
		expect(before).toBe(after);
	});

	it('gives back the same words, whatever they hold', () => {
		const words = fc.string().filter((text) => !/[\t\n]/.test(text));
		const year = fc.integer({ min: 1900, max: 2100 });
		fc.assert(
			fc.property(words, year, words, (spoken, of, text) => {
				expect(fillPattern(toPattern(spoken, of, text), of, text)).toBe(spoken);
			})
		);
	});

	it('is not led astray by a text that looks like a replacement', () => {
		expect(fillPattern(toPattern('Kosovo, 2007: $& $1', 2007, '$&'), 2007, '$&')).toBe(
			'Kosovo, 2007: $& $1'
		);
	});
});
