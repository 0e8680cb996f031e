/** Adds up what vitest's JSON reports say. */
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Count */

/** @type {Count} */
const NONE = { passed: 0, failed: 0, skipped: 0 };

/**
 * @param {readonly string[]} files reports; one that is missing counts nothing: its gate has failed
 * @returns {Count}
 */
export function countTests(files) {
	return files
		.filter((file) => existsSync(file))
		.map((file) => countReport(JSON.parse(readFileSync(file, 'utf8'))))
		.reduce(add, NONE);
}

/**
 * The whole run in a line: `12 passed, 1 failed, 2 skipped`.
 * @param {Count} count
 */
export function formatCount({ passed, failed, skipped }) {
	return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}

/**
 * A file that could not be loaded has no tests to fail; it counts as one.
 * @param {unknown} report
 * @returns {Count}
 */
function countReport(report) {
	const files = toList(findField(report, 'testResults'));
	const states = files.flatMap((file) => {
		const tests = toList(findField(file, 'assertionResults'));
		const own = tests.map((test) => findField(test, 'status'));
		const isBroken = findField(file, 'status') === 'failed' && !own.includes('failed');
		return isBroken ? [...own, 'failed'] : own;
	});
	const passed = states.filter((state) => state === 'passed').length;
	const failed = states.filter((state) => state === 'failed').length;
	return { passed, failed, skipped: states.length - passed - failed };
}

/**
 * @param {unknown} value
 * @param {string} name
 * @returns {unknown}
 */
function findField(value, name) {
	return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/**
 * @param {unknown} value
 * @returns {readonly unknown[]}
 */
function toList(value) {
	return Array.isArray(value) ? value : [];
}

/**
 * @param {Count} a
 * @param {Count} b
 * @returns {Count}
 */
function add(a, b) {
	return {
		passed: a.passed + b.passed,
		failed: a.failed + b.failed,
		skipped: a.skipped + b.skipped
	};
}
