import { expect, it } from 'vitest';
import { rowOf, rowOfGoal, rowOfSkipped } from './experiment.ts';
import { formatTable } from './format-table.ts';

const GOAL = { what: 'import', most: 5, unit: 'seconds' } as const;

it('says of each row what was measured, what was promised and whether it holds', () => {
	const table = formatTable([
		rowOf('answer', 1.5, { unit: 'milliseconds', aside: 'a | b' }),
		rowOfGoal(GOAL, 2.25),
		rowOfGoal(GOAL, 6, { what: 'import again' }),
		rowOfSkipped('import', 'no file')
	]);
	expect(table).toBe(
		[
			'| What | Measured | Goal |  | Made of |',
			'| --- | --- | --- | --- | --- |',
			'| answer | 1.5 ms |  |  | a \\| b |',
			'| import | 2.25 s | ≤ 5 s | met |  |',
			'| import again | 6 s | ≤ 5 s | not met |  |',
			'| import |  |  | skipped | no file |',
			''
		].join('\n')
	);
});
