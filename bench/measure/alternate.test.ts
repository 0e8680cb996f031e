import { expect, it } from 'vitest';
import { alternate } from './alternate.ts';

it('gives each task its turns, and none always the same place', async () => {
	const done: string[] = [];
	const note = (name: string) => () => Promise.resolve(done.push(name));
	const rounds = await alternate(
		{ a: note('a'), b: note('b') },
		{ rounds: 2, turns: 2, warmUp: 1 }
	);
	expect(done.join('')).toBe('ab' + 'abba' + 'abba');
	expect(rounds.map(({ a, b }) => [a.length, b.length])).toEqual([
		[2, 2],
		[2, 2]
	]);
});
