/** How often one address may write. */
import { describe, expect, it } from 'vitest';
import { createWriteLimit, toNetwork } from './write-limit.ts';

describe(createWriteLimit, () => {
	it('allows so many in a minute, and each address its own', async () => {
		const limit = createWriteLimit(() => 0, 2);
		const allowed = async (address: string) => await limit.allows(address, undefined);
		expect([await allowed('192.0.2.1'), await allowed('192.0.2.1')]).toEqual([true, true]);
		expect(await allowed('192.0.2.1')).toBe(false);
		expect(await allowed('192.0.2.2')).toBe(true);
	});

	it('forgets after a minute', async () => {
		let now = 0;
		const limit = createWriteLimit(() => now, 1);
		await limit.allows('192.0.2.1', undefined);
		expect(await limit.allows('192.0.2.1', undefined)).toBe(false);
		now = 60_000;
		expect(await limit.allows('192.0.2.1', undefined)).toBe(true);
	});

	it('asks Cloudflare’s limiter where there is one', async () => {
		const asked: string[] = [];
		const platform = {
			limit: ({ key }: { key: string }) => {
				asked.push(key);
				return Promise.resolve({ success: false });
			}
		};
		const limit = createWriteLimit(() => 0);
		expect(await limit.allows('2001:db8::1', platform)).toBe(false);
		expect(asked).toEqual(['2001:db8:0:0']);
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
