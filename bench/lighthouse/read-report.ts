/** What a report of Lighthouse says, as far as we ask: the points of its categories, the times of a page. */

export interface PageReport {
	/** 0 to 100, by the category's name. */
	readonly points: Readonly<Record<string, number>>;
	/** Milliseconds in which nobody could do anything, on a phone. */
	readonly blocked: number;
	/** Milliseconds until the largest part of the page is painted. */
	readonly largestPaint: number;
}

interface Printed {
	readonly categories?: Readonly<Record<string, { readonly score: number | null }>>;
	readonly audits?: Readonly<Record<string, { readonly numericValue?: number }>>;
	readonly runtimeError?: { readonly message: string };
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const HUNDRED = 100;

/**
 * @param text as `lighthouse --output=json` prints it
 * @throws where the page could not be opened, or a category has no points
 */
export function readReport(text: string): PageReport {
	const { categories, audits, runtimeError } = JSON.parse(text) as Printed;
	if (runtimeError !== undefined) throw new Error(`Lighthouse: ${runtimeError.message}`);
	const points = CATEGORIES.map((name) => {
		const score = categories?.[name]?.score;
		if (typeof score !== 'number') throw new Error(`Lighthouse gives no points for ${name}`);
		return [name, Math.round(score * HUNDRED)] as const;
	});
	return {
		points: Object.fromEntries(points),
		blocked: audits?.['total-blocking-time']?.numericValue ?? Number.NaN,
		largestPaint: audits?.['largest-contentful-paint']?.numericValue ?? Number.NaN
	};
}
