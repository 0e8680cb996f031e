import { describe, expect, it } from 'vitest';
import { parseArguments } from './arguments.ts';

describe(parseArguments, () => {
	it('takes a file, and assumes the extract', () => {
		expect(parseArguments(['a.xlsx'])).toEqual({
			kind: 'arguments',
			arguments: {
				...{ file: 'a.xlsx', isWhole: false, isShipped: false, source: null, year: null },
				...{ releaseId: null, published: null }
			}
		});
	});

	it('takes everything', () => {
		const words = ['--all', 'a.xlsx', '--release', '2027-04', '--published', '2027-04-26'];
		expect(parseArguments(words)).toEqual({
			kind: 'arguments',
			arguments: {
				file: 'a.xlsx',
				isWhole: true,
				isShipped: false,
				source: null,
				year: null,
				releaseId: '2027-04',
				published: '2027-04-26'
			}
		});
	});

	it('takes a pasted table with its year', () => {
		const words = ['TABLE.txt', '--source', 'seesac', '--year', '2021', '--ship'];
		expect(parseArguments(words)).toMatchObject({
			arguments: { file: 'TABLE.txt', source: 'seesac', year: 2021, isShipped: true }
		});
	});

	it.each([['--help'], ['-h', 'a.xlsx']])('helps for %s', (...words) => {
		expect(parseArguments(words)).toEqual({ kind: 'help' });
	});

	it.each([
		[[], 'no file is named'],
		[['a', 'b'], 'one file at a time, not a b'],
		[['a', '--release', '2027'], '--release 2027 is no year and month, such as 2027-04'],
		[['a', '--release', '../x'], '--release ../x is no year and month, such as 2027-04'],
		[['a', '--release', '2027-13'], '--release 2027-13 is no year and month, such as 2027-04'],
		[['a', '--year', '21'], '--year 21 is no year, such as 2021'],
		[
			['a', '--source', 'sipri'],
			'--source is one of sipri-milex, sipri-top100, sipri-transfers, seesac, nato'
		],
		[['a', '--published', '2027-02-31'], '--published 2027-02-31 is no day, such as 2027-04-26'],
		[['a', '--published', '26 April'], '--published 26 April is no day, such as 2027-04-26']
	])('refuses %j', (words, why) => {
		expect(parseArguments(words)).toEqual({ kind: 'wrong', why });
	});

	it('names an option that it does not know', () => {
		expect(parseArguments(['a', '--everything'])).toMatchObject({
			kind: 'wrong',
			why: expect.stringContaining('--everything') as string
		});
	});
});
