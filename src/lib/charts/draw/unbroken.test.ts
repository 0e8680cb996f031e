import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPieces } from './unbroken.ts';

describe(toPieces, () => {
	it('keeps spans of years and words with a hyphen whole', () => {
		const whole = (text: string) =>
			toPieces(text).flatMap((piece) => (piece.isWhole ? [piece.text] : []));
		expect(whole('Per cent of GDP, 2015–2025')).toEqual(['2015–2025']);
		expect(whole('Shpenzimet si përqindje e PBB-së: Kosova')).toEqual(['PBB-së:']);
		expect(whole('Serbia – 2.554 milioni')).toEqual([]);
	});

	it('loses no letter', () => {
		const words = fc.array(fc.constantFrom(' ', 'a', '-', '–', '\u00a0', '2015–2025', 'PBB-së'));
		fc.assert(
			fc.property(words, (parts) => {
				const text = parts.join('');
				expect(
					toPieces(text)
						.map((piece) => piece.text)
						.join('')
				).toBe(text);
			})
		);
	});
});
