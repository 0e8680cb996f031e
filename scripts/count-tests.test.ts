import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countTests, formatCount } from './count-tests.mjs';

describe(countTests, () => {
	const folder = mkdtempSync(join(tmpdir(), 'bilans-count-'));
	afterAll(() => rmSync(folder, { recursive: true }));

	it('adds up what several reports say', () => {
		const unit = writeReport('unit', [['passed', 'passed', 'failed'], ['pending']]);
		const browser = writeReport('browser', [['passed', 'todo']]);
		expect(countTests([unit, browser])).toEqual({ passed: 3, failed: 1, skipped: 2 });
	});

	it('counts a file that could not be loaded as failed', () => {
		expect(countTests([writeReport('broken', [[]], 'failed')])).toMatchObject({ failed: 1 });
	});

	it('counts nothing where a gate left no report', () => {
		expect(countTests([join(folder, 'none.json')])).toEqual({ passed: 0, failed: 0, skipped: 0 });
	});

	function writeReport(name: string, files: readonly string[][], status = 'passed'): string {
		const testResults = files.map((tests) => ({
			status: tests.includes('failed') ? 'failed' : status,
			assertionResults: tests.map((state) => ({ status: state }))
		}));
		const file = join(folder, `${name}.json`);
		writeFileSync(file, JSON.stringify({ testResults }));
		return file;
	}
});

describe(formatCount, () => {
	it('is a plain line, and silent about skipped tests when there are none', () => {
		expect(formatCount({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
		expect(formatCount({ passed: 12, failed: 1, skipped: 2 })).toBe(
			'12 passed, 1 failed, 2 skipped'
		);
	});
});
