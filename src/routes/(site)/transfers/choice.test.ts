/** The form of the page of transfers. */
import { describe, expect, it } from 'vitest';
import { readChoice, toWholeAddress } from './choice.ts';

const read = (query: string) => readChoice(new URLSearchParams(query));

describe(readChoice, () => {
	it('is all that the six have received where nothing is chosen', () => {
		const all = { area: 'WB6', side: 'recipient', from: '1995', to: 'latest', isWhole: false };
		expect(read('')).toEqual(all);
		expect(read('area=&side=&from=&to=')).toEqual(all);
	});

	it('takes the years in either order', () => {
		expect(read('from=2020&to=2010')).toMatchObject({ from: '2010', to: '2020' });
		expect(read('from=2020&to=latest')).toMatchObject({ from: '2020', to: 'latest' });
	});

	it('leads to all deliveries of the same choice', () => {
		const choice = read('area=XKX&side=either&from=2014&to=2020');
		const query = toWholeAddress(choice).replace(/^.*\?|#.*$/g, '');
		expect(read(query)).toEqual({ ...choice, isWhole: true });
	});

	it('hands on what it does not know, to be refused', () => {
		expect(read('area=KOS')).toMatchObject({ area: 'KOS' });
	});
});
