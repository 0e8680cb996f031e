import { expect, it } from 'vitest';
import { rowOfGoal } from './experiment.ts';
import { formatReport } from './report.ts';

const EXPERIMENT = {
	name: 'import',
	title: 'Import',
	note: 'Each file by itself.',
	run: () => Promise.resolve([])
};
const PART = { product: 'abc', load: 0.25, seconds: 90 };
const GOAL = { what: 'import of a file', most: 5, unit: 'seconds' } as const;

it('says the day, the machine, the load, and which goals are met', () => {
	const part = {
		...PART,
		measuredAt: '2026-11-23T19:30:00.000Z',
		rows: [rowOfGoal(GOAL, 2), rowOfGoal(GOAL, 6, { what: 'import of another' })]
	};
	const report = formatReport([[EXPERIMENT, part]], '- a machine');
	expect(report).toContain('## Measured 2026-11-23\n\n- a machine\n- 2 minutes in all\n');
	expect(report).toContain(
		'### Import\n\nEach file by itself.\n\n`npm run bench -- import`: 90 s, load 0.3 at its start.\n'
	);
	expect(report.slice(report.indexOf('## Goals'))).toBe(
		[
			'## Goals',
			'',
			'| Goal | Measured | Promised |  |',
			'| --- | --- | --- | --- |',
			'| import of a file | 2 s | ≤ 5 s | met |',
			'| import of another | 6 s | ≤ 5 s | not met |',
			''
		].join('\n')
	);
});
