/** How often one address may ask or write. */
import { describe, expect, it } from 'vitest';
import { createRateLimit, toNetwork } from './rate-limit.ts';

function createLimit(most: number, now = () => 0) {
	return createRateLimit({ name: 'reads', most, now });
}

describe(createRateLimit, () => {
	it('allows so many in a minute, and each address its own', () => {
		const limit = createLimit(2);
		const left = (address: string) => limit.take(address).left;
		expect([left('192.0.2.1'), left('192.0.2.1'), left('192.0.2.1')]).toEqual([1, 0, -1]);
		expect(left('192.0.2.2')).toBe(1);
	});

	it('says when it forgets, and does', () => {
		let now = 0;
		const limit = createLimit(1, () => now);
		expect(limit.take('192.0.2.1')).toEqual({ left: 0, resetS: 60 });
		now = 42_500;
		expect(limit.take('192.0.2.1')).toEqual({ left: -1, resetS: 18 });
		now = 60_000;
		expect(limit.take('192.0.2.1')).toEqual({ left: 0, resetS: 60 });
	});

	it('keeps no more addresses than fit: beyond, it begins anew', () => {
		const limit = createLimit(1);
		limit.take('first');
		for (let at = 1; at <= 10_000; at += 1) limit.take(`other ${String(at)}`);
		expect(limit.take('first').left).toBe(0);
	});
});

describe(toNetwork, () => {
	it.each([
		['192.0.2.1', '192.0.2.1'],
		['2001:DB8:1:2:3:4:5:6', '2001:db8:1:2'],
		['2001:db8::', '2001:db8:0:0'],
		['::1', '0:0:0:0'],
		['2001:db8:1:2:3::7', '2001:db8:1:2'],
		['unknown', 'unknown']
	])('counts %s as %s', (address, network) => {
		expect(toNetwork(address)).toBe(network);
	});
});
