/** Canaries of the test runner: what must not count as green. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildCage } from './cage.ts';

const IMPORT = "import { expect, it } from 'vitest';\n";

describe('the gate of tests', () => {
	const cage = buildCage({
		'src/lib/theme/passes.test.ts': `${IMPORT}it('passes', () => expect(1).toBe(1));\n`,
		'src/lib/theme/fails.test.ts': `${IMPORT}it('fails', () => expect(1).toBe(2));\n`,
		'src/lib/theme/warns.test.ts': `${IMPORT}it('warns', () => console.warn('a bare number'));\n`,
		'src/lib/theme/only.test.ts': `${IMPORT}it.only('is alone', () => expect(1).toBe(1));\n`,
		'src/lib/theme/snapshot.test.ts': `${IMPORT}it('is new', () => expect(1).toMatchSnapshot());\n`,
		'src/lib/theme/empty.test.ts': IMPORT,
		'src/lib/theme/warns.component.test.ts': `${IMPORT}it('warns', () => console.error('no key'));\n`,
		'tests/worker/warns.worker.test.ts': `${IMPORT}it('warns', () => console.warn('no rate'));\n`
	});
	afterAll(() => cage.destroy());

	it('stops at a failure, a warning, a lone test, a new snapshot and an empty file', async () => {
		const { exitCode, output } = await cage.pass('unit');
		expect(exitCode).toBe(1);
		expect(output).toContain('expected 1 to be 2');
		expect(output).toContain('console.warn: a bare number');
		expect(output).toContain('console.error: no key');
		expect(output).toContain('console.warn: no rate');
		expect(output).toContain('Unexpected .only modifier');
		expect(output).toMatch(/Snapshot `is new 1` mismatched/);
		expect(output).toContain('No test suite found in file');
		expect(output).toMatch(/Test Files +7 failed \| 1 passed/);
		expect(existsSync(join(cage.folder, 'src/lib/theme/__snapshots__'))).toBe(false);
	});
});

describe('the gate of tests, without a test', () => {
	const cage = buildCage({});
	afterAll(() => cage.destroy());

	it('is closed', async () => {
		const { exitCode, output } = await cage.pass('unit', ['nowhere']);
		expect(output).toContain('No test files found');
		expect(exitCode).toBe(1);
	});
});
