/** The other ways into an article, read as a browser and as a Markdown reader read them. */
import { describe, expect, it } from 'vitest';
import { formatSnippetOf } from '../../src/lib/embed/snippet-kinds.ts';
import type { SnippetKind } from '../../src/lib/embed/snippet-kinds.ts';
import { DEFAULT_CHOICES } from '../../src/lib/embed/snippets.ts';
import type { SnippetChoices } from '../../src/lib/embed/snippets.ts';
import { viewOf } from './view-of.ts';

const MEANS = { origin: 'https://bilans.example', frameHeight: 561, pictureHeight: 590 };
const QUERY = 'measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2008..2025';
const EVIL = `"><script>alert(1)</script>]](javascript:alert(2))<img src=x onerror='alert(3)'>&*_`;
const EVIL_QUERY = `${QUERY}&${new URLSearchParams({ title: EVIL, note: EVIL }).toString()}`;

function write(kind: SnippetKind, query = QUERY, more: Partial<SnippetChoices> = {}): string {
	const choices = { ...DEFAULT_CHOICES, ...more };
	return formatSnippetOf(kind, { view: viewOf(query), choices }, MEANS);
}

function read(html: string): HTMLElement {
	return new DOMParser().parseFromString(html, 'text/html').body;
}

describe('the element', () => {
	it('is the frame’s address around a linked picture, and one script', () => {
		const page = read(write('element'));
		const [chart] = page.getElementsByTagName('bilans-chart');
		expect(chart?.getAttribute('src')).toBe(
			`${MEANS.origin}/embed?${QUERY}&release=2026-04&theme=light`
		);
		expect(chart?.querySelector('a img')?.getAttribute('alt')).toBe(viewOf(QUERY).sentence);
		expect(page.querySelector('script')?.src).toBe(`${MEANS.origin}/embed.js`);
	});
});

describe('the picture', () => {
	it('keeps its place before it comes, and is sharp on sharp screens', () => {
		const image = read(write('picture')).querySelector('img');
		expect([image?.width, image?.height]).toEqual([800, 590]);
		const sources = image?.srcset.split(', ').map((each) => each.split(' ')) ?? [];
		expect(sources.map(([, times]) => times)).toEqual(['1x', '2x', '3x']);
		expect(sources.every(([address = ''], at) => address.endsWith(`width=${800 * (at + 1)}`))).toBe(
			true
		);
		expect(image?.alt).toBe(viewOf(QUERY).sentence);
	});

	it('has a dark one where the editor leaves the colours to the reader', () => {
		expect(read(write('picture')).querySelector('source')).toBeNull();
		const dark = read(write('picture', QUERY, { theme: 'auto' })).querySelector('source');
		expect(dark?.media).toBe('(prefers-color-scheme: dark)');
		expect(dark?.srcset).toContain('&theme=dark&width=800 1x');
	});
});

describe('Markdown', () => {
	it('is a linked picture and a line', () => {
		expect(write('markdown')).toMatch(
			/^\[!\[In 2025, .*\]\(https:\/\/bilans\.example\/chart\.png\?\S+\)\]\(https:\/\/bilans\.example\/compare\?\S+\)\n\n\[Military expenditure .*\]\(\S+\)\. Source: /
		);
	});

	it('lets no title out of its brackets', () => {
		const text = write('markdown', EVIL_QUERY);
		expect(text).toContain(String.raw`\<script\>`);
		expect(text).toContain(String.raw`\]\](javascript`);
		expect(text.match(/\]\((?!javascript)[^)\s]*\)/g)).toHaveLength(3);
	});
});

it.each(['frame', 'element', 'picture'] as const)('no title gets out of the %s', (kind) => {
	const page = read(write(kind, EVIL_QUERY, { adjustsHeight: false, theme: 'auto' }));
	for (const script of page.querySelectorAll('script')) expect(script.textContent).toBe('');
	expect(page.querySelectorAll('[onerror]')).toHaveLength(0);
});
