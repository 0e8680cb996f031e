import { describe, expect, it } from 'vitest';
import { dropHostKeys } from './host-keys.ts';

describe(dropHostKeys, () => {
	it('leaves the chart’s own keys, in their order', () => {
		const asked = 'measure=a&areas=XKX~SRB&initialWidth=600&childId=x&parentTitle=T&parentUrl=U';
		expect([...dropHostKeys(new URLSearchParams(asked))]).toEqual([
			['measure', 'a'],
			['areas', 'XKX~SRB']
		]);
	});

	it('leaves what it does not know, to be refused', () => {
		expect(dropHostKeys(new URLSearchParams('area=SRB')).get('area')).toBe('SRB');
	});
});
