/** Ids and edit keys: what they are made of, and that comparing them tells nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashKey, isSameHash, makeChartId, makeEditKey } from './keys.ts';

const MANY = 2000;

describe('ids', () => {
	it('stand in an address as they are, and do not repeat', () => {
		const ids = Array.from({ length: MANY }, makeChartId);
		for (const id of ids) expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{10}$/);
		expect(new Set(ids).size).toBe(MANY);
	});

	it('use each letter as often as the others', () => {
		const letters = Array.from({ length: MANY }, makeChartId).join('');
		const counts = Map.groupBy(letters, (letter) => letter);
		expect(counts.size).toBe(32);
		for (const { length } of counts.values()) expect(length).toBeGreaterThan(450);
	});
});

describe('edit keys', () => {
	it('are 128 bits in 22 letters that a fragment takes as they are', () => {
		const keys = Array.from({ length: MANY }, makeEditKey);
		for (const key of keys) expect(key).toMatch(/^[\w-]{22}$/);
		expect(new Set(keys).size).toBe(MANY);
	});

	it('are hashed by SHA-256', async () => {
		expect(await hashKey('abc')).toBe(
			'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
		);
	});
});

describe(isSameHash, () => {
	it('says whether two texts are the same', () => {
		const hash = fc.string({
			unit: fc.constantFrom(...Array.from('0123456789abcdef')),
			maxLength: 4
		});
		fc.assert(
			fc.property(hash, hash, (one, other) => {
				expect(isSameHash(one, other)).toBe(one === other);
			})
		);
	});
});
