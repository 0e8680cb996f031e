import { describe, expect, it } from 'vitest';
import type { Release } from '../src/lib/figures/release.ts';
import { identifyRelease } from './identify-release.ts';
import type { Identification } from './identify-release.ts';
import type { IdentityHints } from './identify-release.ts';

const KNOWN: Release = {
	id: '2027-04',
	published: '2027-04-26',
	file: 'a.xlsx',
	sha256: 'aa',
	citation: '',
	years: { first: 1949, last: 2026 },
	constantPricesOf: 2025,
	figures: { published: 1, served: 1 }
};

const HINTS: IdentityHints = {
	assumed: { id: '2028-04', why: 'the April after the newest figures' },
	dated: '2028-04-30',
	datedBy: 'when the file was last changed',
	official: { dd: { id: '2026-04', published: '2026-04-27' } }
};

const FRESH: Identification = {
	sha256: 'bb',
	hints: HINTS,
	given: { id: null, published: null },
	known: [KNOWN]
};

describe(identifyRelease, () => {
	it('keeps the id and the day of a file seen before, and says so when told otherwise', () => {
		const about = { ...FRESH, sha256: 'aa', given: { id: '2030-01', published: null } };
		expect(identifyRelease(about)).toEqual({
			kind: 'identified',
			identity: { id: '2027-04', published: '2027-04-26' },
			remarks: ['this file is known as 2027-04 of 2027-04-26; it stays so']
		});
	});

	it('assumes the April after the newest figures and the day of the last change, aloud', () => {
		expect(identifyRelease(FRESH)).toEqual({
			kind: 'identified',
			identity: { id: '2028-04', published: '2028-04-30' },
			remarks: [
				'assumed: release 2028-04, the April after the newest figures; --release says otherwise',
				'assumed: published on 2028-04-30, when the file was last changed; --published says otherwise'
			]
		});
	});

	it('takes what it is given', () => {
		const given = { id: '2028-05', published: '2028-05-02' };
		expect(identifyRelease({ ...FRESH, given })).toEqual({
			kind: 'identified',
			identity: given,
			remarks: []
		});
	});

	it('never puts one file in the place of another', () => {
		const again = assuming('2027-04');
		expect(identifyRelease(again)).toEqual({
			kind: 'refused',
			why: 'release 2027-04 is another file; give --release 2027-04.2'
		});
		const known = [KNOWN, { ...KNOWN, id: '2027-04.2', sha256: 'cc' }];
		expect(identifyRelease({ ...again, known })).toMatchObject({
			why: 'release 2027-04 is another file; give --release 2027-04.3'
		});
		expect(identifyRelease(assuming('2026-04'))).toMatchObject({ kind: 'refused' });
	});

	it('asks for the day when the file has none', () => {
		expect(identifyRelease({ ...FRESH, hints: { ...HINTS, dated: null } })).toEqual({
			kind: 'refused',
			why: 'the file does not say when it was published; give --published'
		});
	});
});

function assuming(id: string): Identification {
	return { ...FRESH, hints: { ...HINTS, assumed: { id, why: '' } } };
}
