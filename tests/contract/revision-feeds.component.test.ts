/** The feeds of revisions: what two independent readers and the formats' own rules make of them. */
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../functions/app.ts';
import { readLocale } from '../../src/lib/i18n/page-address.ts';
import { shippedDataset } from '../../src/lib/dataset/shipped.ts';
import { askFeed } from '../../src/routes/revisions-feed/ask-feed.ts';
import { formatAtom } from '../../src/routes/revisions-feed/format-atom.ts';
import { formatJsonFeed } from '../../src/routes/revisions-feed/format-json-feed.ts';

const app = createApp(shippedDataset);
const ORIGIN = 'https://bilans.example';

function fetchHere(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
	const address = input instanceof Request ? input.url : String(input);
	return Promise.resolve(app.request(new URL(address, ORIGIN).href, init));
}

async function ask(address: string) {
	const url = new URL(address, ORIGIN);
	const asked = await askFeed(fetchHere, url, readLocale(url));
	if (!asked.ok) throw new Error(await asked.answer.text());
	return asked.feed;
}

/** JSON Feed 1.1, strictly: every key that we write is one of the format's. */
const Address = v.pipe(v.string(), v.url());
const JsonFeed = v.strictObject({
	version: v.literal('https://jsonfeed.org/version/1.1'),
	title: v.pipe(v.string(), v.nonEmpty()),
	home_page_url: Address,
	feed_url: Address,
	language: v.string(),
	authors: v.array(v.strictObject({ name: v.string() })),
	items: v.array(
		v.strictObject({
			id: Address,
			url: Address,
			title: v.pipe(v.string(), v.nonEmpty()),
			summary: v.string(),
			content_text: v.pipe(v.string(), v.nonEmpty()),
			date_published: v.pipe(v.string(), v.isoTimestamp())
		})
	)
});

const ADDRESSES = [
	'/revisions.atom',
	'/revisions.atom?measure=sipri-milex.current-usd',
	'/revisions.atom?areas=SRB~XKX',
	'/revisions.atom?measure=sipri-milex.share-of-gdp&areas=WB6'
];

/** `parsererror` where the XML is not well formed. */
function readRoot(xml: string): string {
	return new DOMParser().parseFromString(xml, 'application/xml').documentElement.tagName;
}

describe.each(ADDRESSES)('%s', (address) => {
	it('is well-formed XML with what RFC 4287 asks of a feed and of each entry', async () => {
		const feed = await ask(address);
		const xml = formatAtom(feed);
		expect(readRoot(xml)).toBe('feed');
		const read = parseAtomFeed(xml);
		expect(read).toMatchObject({ id: feed.self, title: { value: feed.title } });
		expect(read.authors?.[0]?.name).toBe('Bilans');
		expect(read.links?.map(({ rel, href }) => [rel, href])).toEqual([
			['self', feed.self],
			['alternate', feed.page]
		]);
		expect(read.entries?.length).toBe(feed.entries.length);
		for (const [index, entry] of (read.entries ?? []).entries()) {
			expect(entry.title?.value).toBe(feed.entries[index]?.title);
			expect(entry.updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
			expect(entry.content?.value).toMatch(/^<p>/);
		}
		const ids = feed.entries.map((entry) => entry.address);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.length).toBeGreaterThan(0);
	});

	it('is JSON Feed 1.1 and nothing else', async () => {
		const feed = await ask(address.replace('.atom', '.json'));
		const text = formatJsonFeed(feed);
		expect(v.parse(JsonFeed, JSON.parse(text)).items).toHaveLength(feed.entries.length);
		expect(parseJsonFeed(text).items).toHaveLength(feed.entries.length);
	});
});

describe('a feed', () => {
	it('tells that Serbia 2024 rose from 2,322.8 to 2,403.6 million', async () => {
		const { entries } = await ask('/revisions.json?measure=sipri-milex.current-usd&areas=SRB');
		expect(entries).toHaveLength(1);
		expect(entries[0]).toMatchObject({
			address: `${ORIGIN}/revisions?measure=sipri-milex.current-usd&areas=SRB&from=2025-04&to=2026-04`,
			published: '2026-04-27T00:00:00Z'
		});
		expect(entries[0]?.lines).toContain('Serbia 2024: 2,322.8, now 2,403.6 (+3.5%)');
	});

	it('speaks the language that its address says, and leads to pages in it', async () => {
		const feed = await ask(
			'/revisions.json?measure=sipri-milex.current-usd&areas=SRB&lang=sr-Cyrl'
		);
		expect(feed.language).toBe('sr-Cyrl');
		expect(feed.entries[0]?.address).toContain(`${ORIGIN}/sr-Cyrl/revisions?`);
		expect(feed.entries[0]?.lines.join()).toContain('Србија 2024');
	});

	it('escapes what would be markup', () => {
		const entry = {
			address: `${ORIGIN}/revisions?a=1&b=2`,
			title: 'Me & <you>',
			published: '2026-04-27T00:00:00Z',
			summary: '5 < 6 & "so"',
			lines: ['<script>alert(1)</script>']
		};
		const head = { title: 'a', self: ORIGIN, page: ORIGIN, language: 'en' as const };
		const xml = formatAtom({ ...head, entries: [entry] });
		expect(readRoot(xml)).toBe('feed');
		expect(parseAtomFeed(xml).entries?.[0]?.title?.value).toBe('Me & <you>');
		expect(xml).not.toContain('<script>');
	});

	it.each([
		['/revisions.atom?measure=gdp', 'measure'],
		['/revisions.atom?measure=nato.share-of-gdp', 'measure'],
		['/revisions.atom?areas=KOS', 'areas'],
		['/revisions.atom?area=SRB', 'area'],
		['/revisions.atom?lang=xx', 'lang']
	])('refuses %s and names %s', async (address, param) => {
		const asked = await askFeed(fetchHere, new URL(address, ORIGIN), 'en');
		expect(asked.ok).toBe(false);
		if (asked.ok) return;
		expect(asked.answer.status).toBe(400);
		expect(await asked.answer.json()).toMatchObject({ param });
	});
});
