/**
 * A warning fails the test that caused it. A test that expects one takes it over with
 * `vi.spyOn(console, 'warn')`.
 */
import { afterAll, afterEach, expect } from 'vitest';

const printed: Error[] = [];

for (const level of ['warn', 'error'] as const) {
	const print = (...words: readonly unknown[]): void => {
		const warning = new Error(`console.${level}: ${words.map(String).join(' ')}`);
		// Whoever printed it is the first line of the trace.
		Error.captureStackTrace(warning, print);
		printed.push(warning);
	};
	console[level] = print;
}

afterEach(failOnWarning);
afterAll(failOnWarning);

function failOnWarning(): void {
	const [first, ...others] = printed.splice(0);
	if (first === undefined) return;
	const others_ = others.length === 0 ? '' : ` (and ${String(others.length)} more)`;
	first.message = `${expect.getState().currentTestName ?? 'a file'} printed a warning${others_}\n${first.message}`;
	throw first;
}
