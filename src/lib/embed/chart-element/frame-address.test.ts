import { describe, expect, it } from 'vitest';
import { toFrameAddress } from './frame-address.ts';

const SITE = 'https://bilans.example';
const QUERY = 'measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2008..2025';
const PLAIN = { lang: null, theme: null, controls: null };

function fromSrc(src: string, shown = {}): string | null {
	return toFrameAddress({ src, query: null, shown: { ...PLAIN, ...shown } }, SITE);
}

describe(toFrameAddress, () => {
	it.each([
		[`${SITE}/compare?${QUERY}`, `${SITE}/embed?${QUERY}`],
		[`${SITE}/embed?${QUERY}`, `${SITE}/embed?${QUERY}`],
		[`${SITE}/c/f4k2m9x0qa`, `${SITE}/c/f4k2m9x0qa/embed`],
		[`${SITE}/c/f4k2m9x0qa/`, `${SITE}/c/f4k2m9x0qa/embed`],
		[`${SITE}/c/f4k2m9x0qa/embed?${QUERY}`, `${SITE}/c/f4k2m9x0qa/embed?${QUERY}`],
		[`${SITE}/sr-Cyrl/c/f4k2m9x0qa`, `${SITE}/c/f4k2m9x0qa/embed?lang=sr-Cyrl`],
		[`/compare?${QUERY}#chart`, `${SITE}/embed?${QUERY}`],
		[`https://copy.example/compare?${QUERY}`, `https://copy.example/embed?${QUERY}`]
	])('finds the frame of %s', (src, frame) => {
		expect(fromSrc(src)).toBe(frame);
	});

	it.each([
		'',
		'javascript:alert(1)',
		`${SITE}/`,
		`${SITE}/data`,
		`${SITE}/c/a/edit`,
		'https://',
		'data:,'
	])('finds no chart in %j', (src) => {
		expect(fromSrc(src)).toBeNull();
	});

	it('takes a query for a chart of the script’s own site', () => {
		const written = { src: null, query: QUERY, shown: PLAIN };
		expect(toFrameAddress(written, SITE)).toBe(`${SITE}/embed?${QUERY}`);
		expect(toFrameAddress({ ...written, query: null }, SITE)).toBeNull();
	});

	it('adds how it is to be shown where the address does not say', () => {
		expect(fromSrc(`/compare?${QUERY}&theme=dark`, { theme: 'light', lang: 'sq' })).toBe(
			`${SITE}/embed?${QUERY}&theme=dark&lang=sq`
		);
		expect(fromSrc('/c/f4k2m9x0qa', { controls: '0', theme: 'a b' })).toBe(
			`${SITE}/c/f4k2m9x0qa/embed?theme=a%20b&controls=0`
		);
		expect(fromSrc(`/sq/compare?${QUERY}`, { lang: 'mk' })).toMatch(/&lang=sq$/);
	});
});
