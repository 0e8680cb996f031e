/** What the API says in words it says in the asked language; what it says in numbers and ids never changes. */
import { describe, expect, it } from 'vitest';
import { shippedDataset } from '../src/lib/dataset/shipped.ts';
import { areaName } from '../src/lib/i18n/area-name.ts';
import { LOCALES } from '../src/lib/i18n/locale.ts';
import { createApp } from './app.ts';

const app = createApp(shippedDataset);

/** With an area that each names. */
const QUERIES: readonly (readonly [query: string, area: string | null])[] = [
	['areas?measure=sipri-milex.share-of-gdp', 'XKX'],
	['compare?measure=sipri-milex.share-of-gdp&areas=XKX~SRB&years=2015..2025', 'XKX'],
	['figures?measure=sipri-milex.constant-usd&areas=XKX&years=2024&release=2025-04', 'XKX'],
	['measures?', null],
	['oddities?source=sipri-milex&release=2026-04', 'YUG'],
	['revisions?measure=sipri-milex.current-usd&areas=XKX&from=2025-04&to=2026-04', 'XKX']
];

async function ask(query: string) {
	const answer = await app.request(`/api/v1/${query}`);
	return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

describe.each(QUERIES)('%s', (query, area) => {
	it.each(LOCALES)('speaks %s', async (locale) => {
		const { status, headers, text } = await ask(`${query}&lang=${locale}`);
		expect(status).toBe(200);
		if (area !== null) expect(text.includes(areaName(area, locale))).toBe(true);
		const canonical = /<([^>]+)>; rel="canonical"/.exec(headers.get('Link') ?? '')?.[1];
		expect(canonical?.includes(`lang=${locale}`)).toBe(locale !== 'en');
	});

	it('has a tag of its own in each language that says it otherwise', async () => {
		const [english, macedonian] = await Promise.all([ask(query), ask(`${query}&lang=mk`)]);
		const isSame = english.text === macedonian.text;
		expect(english.headers.get('ETag') === macedonian.headers.get('ETag')).toBe(isSame);
	});

	it('refuses a language that is none of ours by name', async () => {
		const { status, text } = await ask(`${query}&lang=xx`);
		expect(status).toBe(400);
		expect(JSON.parse(text)).toMatchObject({ param: 'lang', value: 'xx', allowed: LOCALES });
	});
});

describe('numbers and ids', () => {
	it('are the same in every language', async () => {
		const query = 'figures.csv?measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2010..2024';
		const [english, ...others] = await Promise.all(
			LOCALES.map(async (locale) => (await ask(`${query}&lang=${locale}`)).text)
		);
		for (const other of others) expect(other).toBe(english);
	});
});
