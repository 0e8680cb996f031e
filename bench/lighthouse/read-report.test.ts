import { describe, expect, it } from 'vitest';
import { readReport } from './read-report.ts';

const FULL = { score: 1 };
const REPORT = {
	categories: {
		performance: { score: 0.976 },
		accessibility: FULL,
		'best-practices': FULL,
		seo: FULL
	},
	audits: {
		'total-blocking-time': { numericValue: 36.5 },
		'largest-contentful-paint': { numericValue: 1432 }
	}
};

describe(readReport, () => {
	it('reads points and times', () => {
		expect(readReport(JSON.stringify(REPORT))).toEqual({
			points: { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 },
			blocked: 36.5,
			largestPaint: 1432
		});
	});

	it('refuses a report without points', () => {
		const empty = { ...REPORT, categories: { ...REPORT.categories, seo: { score: null } } };
		expect(() => readReport(JSON.stringify(empty))).toThrow('Lighthouse gives no points for seo');
	});

	it('says why a page could not be opened', () => {
		const failed = { runtimeError: { message: 'the page did not load' } };
		expect(() => readReport(JSON.stringify(failed))).toThrow('Lighthouse: the page did not load');
	});
});
