import { expect, it } from 'vitest';
import { rowOf, rowOfGoal, rowOfPeer, rowOfSkipped } from './experiment.ts';
import { formatGoals, formatTables } from './format-table.ts';

const GOAL = { what: 'import', most: 5, unit: 'seconds', cure: 'A faster reader.' } as const;

const ROWS = [
	rowOf('answer', 1.5, { unit: 'milliseconds', aside: 'a | b' }),
	rowOfGoal(GOAL, 2.25),
	rowOfGoal(GOAL, 6, { what: 'import again' }),
	rowOfSkipped('import', 'no file')
];

it('says of each row what was measured, what was promised and whether it holds', () => {
	expect(formatTables(ROWS)).toBe(
		[
			'| What | Measured | Goal |  | Made of |',
			'| --- | --- | --- | --- | --- |',
			'| answer | 1.5 ms |  |  | a \\| b |',
			'| import | 2.25 s | ≤ 5 s | met |  |',
			'| import again | 6 s | ≤ 5 s | not met |  |',
			'| import |  |  | skipped | no file |',
			'',
			'**Not met**: import again. A faster reader.',
			''
		].join('\n')
	);
});

it('puts what stands beside its like into columns', () => {
	const rows = [rowOfPeer('ours', { 'A second': '200' }), rowOfPeer('theirs', { Bytes: '9' })];
	expect(formatTables(rows)).toBe(
		[
			'|  | A second | Bytes |',
			'| --- | --- | --- |',
			'| ours | 200 |  |',
			'| theirs |  | 9 |',
			''
		].join('\n')
	);
});

it('lists the goals, and those that could not be measured', () => {
	expect(formatGoals(ROWS)).toBe(
		[
			'| Goal | Measured | Promised |  |',
			'| --- | --- | --- | --- |',
			'| import | 2.25 s | ≤ 5 s | met |',
			'| import again | 6 s | ≤ 5 s | not met |',
			'| import |  |  | skipped |',
			''
		].join('\n')
	);
});
