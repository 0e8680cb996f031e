import { expect, it } from 'vitest';
import { compareRounds } from './against.ts';

it('takes the ratio within each round, and the median of the rounds', () => {
	const rounds = [
		{ own: [2, 2, 8], empty: [1, 1, 1] },
		{ own: [30, 30, 30], empty: [10, 10, 10] },
		{ own: [4, 4, 4], empty: [4, 4, 4] }
	];
	expect(compareRounds(rounds, 'own', 'empty')).toEqual({
		times: 2,
		aside: 'p50 4 ms against 4 ms; p99 8 ms against 4 ms (3×)',
		slowest: 8,
		mean: 3
	});
});
