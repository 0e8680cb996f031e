/** Languages in addresses. */
import { describe, expect, it } from 'vitest';
import { LOCALES, findLocale } from './locale.ts';
import { findRedirect, readLocale, readPagePath, toPageAddress } from './page-address.ts';

const at = (address: string) => new URL(address, 'https://bilans.example');

describe(toPageAddress, () => {
	it.each([
		['/', 'sq', '/sq'],
		['/', 'en', '/'],
		['/compare?measure=a&areas=XKX~SRB&lang=sq', 'mk', '/mk/compare?measure=a&areas=XKX~SRB'],
		['/compare?lang=sq', 'en', '/compare'],
		['/api/v1/docs', 'bs', '/bs/api/v1/docs'],
		['/api/v1/areas?lang=sq', 'mk', '/api/v1/areas?lang=sq'],
		['/exports#wordings', 'sr-Latn', '/sr-Latn/exports#wordings']
	] as const)('of %s in %s is %s', (address, locale, localised) => {
		expect(toPageAddress(address, locale)).toBe(localised);
	});

	it.each(LOCALES)('is read back: %s', (locale) => {
		for (const path of ['/', '/compare', '/area/SRB']) {
			expect(readPagePath(toPageAddress(path, locale))).toEqual({ locale, path });
			expect(readLocale(at(toPageAddress(path, locale)))).toBe(locale);
			expect(findRedirect(at(toPageAddress(path, locale)))).toBeNull();
		}
	});
});

describe(readPagePath, () => {
	it.each(['/sq/embed', '/sq/chart.png', '/sq/c/abc.svg', '/sq/c/abc/embed', '/mk/api/v1/areas'])(
		'knows no language of %s',
		(path) => {
			expect(readPagePath(path)).toBeNull();
		}
	);
});

describe(readLocale, () => {
	it.each([
		['/embed?measure=a&lang=mk', 'mk'],
		['/c/abc/embed?lang=sr-Cyrl', 'sr-Cyrl'],
		['/chart.png?lang=xx', 'en'],
		['/bs/nowhere', 'bs'],
		['/bsx', 'en']
	])('of %s is %s', (address, locale) => {
		expect(readLocale(at(address))).toBe(locale);
	});
});

describe(findRedirect, () => {
	it.each([
		['/en/data', '/data'],
		['/SQ/data', '/sq/data'],
		['/sr', '/sr-Cyrl'],
		['/sr-latn/compare?measure=a', '/sr-Latn/compare?measure=a'],
		['/compare?measure=a&lang=sq', '/sq/compare?measure=a'],
		['/mk/compare?measure=a&lang=en', '/compare?measure=a'],
		['/sq?lang=sq', '/sq']
	])('leads %s to %s', (address, right) => {
		expect(findRedirect(at(address))).toBe(right);
		expect(findRedirect(at(right))).toBeNull();
	});

	it.each([
		'/data',
		'/compare?lang=xx',
		'/embed?lang=sq',
		'/chart.svg?lang=sq',
		'/api/v1/areas?lang=sq'
	])('leaves %s', (address) => {
		expect(findRedirect(at(address))).toBeNull();
	});
});

describe(findLocale, () => {
	it.each([
		['sq-AL', 'sq'],
		['sr_RS', 'sr-Cyrl'],
		['sr-Latn-RS', 'sr-Latn'],
		['mk-MK', 'mk'],
		['hr', null],
		['', null]
	])('takes %j for %s', (tag, locale) => {
		expect(findLocale(tag)).toBe(locale);
	});
});
