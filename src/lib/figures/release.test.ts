/** Names of releases. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SOURCE_IDS, fromReleaseName, toReleaseName } from './release.ts';

describe(fromReleaseName, () => {
	it('takes apart what was joined', () => {
		const id = fc.stringMatching(/^20\d\d-\d\d(\.\d)?$/);
		fc.assert(
			fc.property(fc.constantFrom(...SOURCE_IDS), id, (source, release) => {
				expect(fromReleaseName(toReleaseName(source, release))).toEqual({ source, release });
			})
		);
	});

	it('throws, with the text, for what is none', () => {
		expect(() => fromReleaseName('2026-04')).toThrow('no name of a release: 2026-04');
		expect(() => fromReleaseName('a@b@c')).toThrow('a@b@c');
	});
});
