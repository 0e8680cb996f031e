import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepSame } from './keep-same.ts';

const plain = fc.jsonValue({ maxDepth: 4 });

describe(keepSame, () => {
	it('equals what came, whatever was before', () => {
		fc.assert(
			fc.property(plain, plain, (before, after) => {
				expect(keepSame(before, after)).toEqual(after);
			})
		);
	});

	it('is what was before where nothing changed', () => {
		fc.assert(
			fc.property(plain, (before) => {
				expect(keepSame(before, structuredClone(before))).toBe(before);
			})
		);
	});

	it('keeps the parts that did not change', () => {
		const before = { title: 'Kosovo', years: [2023, 2024], source: { id: 'nato', at: ['A1'] } };
		const after = { title: 'Serbia', years: [2023, 2024], source: { id: 'milex', at: ['A1'] } };
		const kept = keepSame(before, after);
		expect(kept.years).toBe(before.years);
		expect(kept.source.at).toBe(before.source.at);
		expect(kept).toEqual(after);
	});

	it('leaves neither what is gone nor what was nothing', () => {
		expect(keepSame({ a: 1, b: 2 }, { a: 1 })).toEqual({ a: 1 });
		expect(keepSame(null, { a: [1] })).toEqual({ a: [1] });
		expect(keepSame([1, 2], [1])).toEqual([1]);
	});
});
