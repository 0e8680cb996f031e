/** What jsdom lacks has a stand-in, so that a component under test meets a whole browser. */
import { describe, expect, it } from 'vitest';

describe('the stand-in browser', () => {
	it('answers a media query without matching it', () => {
		expect(matchMedia('(prefers-reduced-motion: reduce)')).toMatchObject({
			matches: false,
			media: '(prefers-reduced-motion: reduce)'
		});
	});

	it('lets a size be watched', () => {
		expect(() => {
			new ResizeObserver(() => undefined).observe(document.body);
		}).not.toThrow();
	});
});
