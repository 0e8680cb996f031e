/**
 * Words of a stranger in a chart's address stay words: in page, embed, picture, CSV, JSON and oEmbed
 * nothing of them becomes markup, script or formula.
 */
import { JSDOM } from 'jsdom';
import { describe, expect, inject, it } from 'vitest';
import { readCsv } from '../../functions/testing/read-csv.ts';

const CHART = 'measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2008..2025&release=2026-04';
const HOSTILE = [
	'<script>alert(1)</script>',
	'</script><script>alert(1)</script>',
	'</title><img src=x onerror=alert(1)>',
	'"><svg onload=alert(1)>',
	"' onmouseover='alert(1)",
	'</desc></svg><foreignObject><body onload=alert(1)>',
	']]><script>alert(1)</script>',
	'<!--<script>',
	'half \ufffe nothing \uffff',
	'{{7*7}}${7*7}<%= 7*7 %>',
	'javascript:alert(1)',
	'=HYPERLINK("http://evil.example","x")',
	'&lt;script&gt;alert(1)&lt;/script&gt;'
];
/** What no chart of ours holds. */
const STRANGE = [
	'img[src="x"]',
	'[onload]',
	'[onerror]',
	'[onmouseover]',
	'foreignObject',
	'iframe'
];

function addressOf(path: string, words: string): string {
	const query = new URLSearchParams(CHART);
	query.set('title', words);
	query.set('note', words);
	query.set('events', `2022:${words.slice(0, 60)}`);
	return `${inject('address')}${path}?${query.toString()}`;
}

/** As it is where the words do not fit (an event's are short); the page then says so. */
async function ask(address: string): Promise<string> {
	return await (await fetch(address)).text();
}

function listStrange(document: Document): readonly string[] {
	return STRANGE.filter((selector) => document.querySelector(selector) !== null);
}

/** Scripts of ours come from a file, start the framework, or are data. */
function listStrangeScripts(document: Document): readonly string[] {
	const scripts = [...document.querySelectorAll('script')];
	return scripts
		.filter(({ src, type, textContent }) => {
			if (type === 'application/ld+json') return !isJson(textContent);
			return src === '' && !textContent.includes('__sveltekit_');
		})
		.map(({ outerHTML }) => outerHTML);
}

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

describe.each(HOSTILE)('%s', (words) => {
	it.each(['/embed', '/compare'])('is text on %s', async (path) => {
		const { document } = new JSDOM(await ask(addressOf(path, words))).window;
		expect(listStrange(document)).toEqual([]);
		expect(listStrangeScripts(document)).toEqual([]);
		const links = [...document.querySelectorAll('a[href], form[action]')];
		const targets = links.map((link) => link.getAttribute('href') ?? link.getAttribute('action'));
		expect(targets.filter((target) => /^\s*(javascript|data):/i.test(target ?? ''))).toEqual([]);
	});

	it('is text in a picture', async () => {
		const answer = await fetch(addressOf('/chart.svg', words));
		if (answer.status === 400) return;
		const svg = await answer.text();
		const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
		expect(document.querySelector('parsererror')).toBeNull();
		expect([...document.querySelectorAll('script, a, image, use')]).toEqual([]);
		expect(listStrange(document)).toEqual([]);
	});

	it('does not keep a PNG from being drawn', async () => {
		const [svg, png] = await Promise.all(
			['/chart.svg', '/chart.png'].map((path) => fetch(addressOf(path, words)))
		);
		expect(png?.status).toBe(svg?.status);
	});

	it('is data in JSON and CSV', async () => {
		const json = await fetch(addressOf('/chart.json', words));
		expect(json.headers.get('content-type')).toMatch(/^application\/(problem\+)?json/);
		expect(json.ok ? await json.json() : { title: words }).toMatchObject({ title: words });
		const csv = await fetch(addressOf('/chart.csv', words));
		const cells = csv.ok ? readCsv(await csv.text()).flat() : [];
		expect(cells.filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
	});

	it('is data in oEmbed', async () => {
		const url = addressOf('/compare', words);
		const asked = `${inject('address')}/oembed?${new URLSearchParams({ url }).toString()}`;
		const answer = await fetch(asked);
		if (!answer.ok) return;
		const { html } = (await answer.json()) as { readonly html: string };
		const { document } = new JSDOM(html).window;
		expect(document.querySelectorAll('script, img')).toHaveLength(0);
		const frames = [...document.querySelectorAll('iframe')].map(({ src }) => new URL(src).origin);
		expect(frames).toEqual([inject('address')]);
	});
});

it('as a title is drawn, so that the tests above look at something', async () => {
	const title = '</script><script>alert(1)</script>';
	const address = `${inject('address')}/embed?${CHART}&${new URLSearchParams({ title }).toString()}`;
	const { document } = new JSDOM(await ask(address)).window;
	expect(document.querySelector('h1')?.textContent).toBe(title);
});
