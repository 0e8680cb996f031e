/** What an editor pastes, read as a browser reads it. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_CHOICES, chooseQuery, formatSnippet } from '../../src/lib/embed/snippets.ts';
import type { SnippetChoices } from '../../src/lib/embed/snippets.ts';
import { viewOf } from './view-of.ts';

const MEANS = { origin: 'https://bilans.example', frameHeight: 561 };
const QUERY = 'measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2008..2025';
const EVIL = `"><script>alert(1)</script></iframe><img src=x onerror='alert(2)'>&`;

function paste(query: string, choices: Partial<SnippetChoices> = {}): Document {
	const html = formatSnippet(viewOf(query), { ...DEFAULT_CHOICES, ...choices }, MEANS);
	return new DOMParser().parseFromString(html, 'text/html');
}

function findFrame(page: Document): HTMLIFrameElement {
	const [frame, ...others] = page.querySelectorAll('iframe');
	expect(others).toEqual([]);
	if (frame === undefined) throw new Error('no frame');
	return frame;
}

describe(formatSnippet, () => {
	it('is a frame with a title, a height of its own, and a lazy start', () => {
		const frame = findFrame(paste(QUERY));
		expect(frame.title).toBe('Military expenditure in constant 2024 US dollars: Kosovo and Serbia');
		expect(frame.getAttribute('loading')).toBe('lazy');
		expect(frame.getAttribute('height')).toBe('561');
		expect(frame.getAttribute('width')).toBe('100%');
	});

	it('stays as published unless the editor wants it to follow', () => {
		expect(findFrame(paste(QUERY)).src).toContain('&release=2026-04');
		expect(findFrame(paste(QUERY, { followsReleases: true, theme: 'auto' })).src).toBe(
			`${MEANS.origin}/embed?${QUERY}`
		);
	});

	it('follows also where the editor looks at a pinned chart', () => {
		const view = viewOf(`${QUERY}&release=2025-04`);
		expect(chooseQuery(view, true)).toBe(QUERY);
		expect(chooseQuery(view, false)).toContain('release=2025-04');
	});

	it('names the colours that the editor chose, or none', () => {
		expect(findFrame(paste(QUERY, { theme: 'dark' })).src).toMatch(/&theme=dark$/);
		expect(findFrame(paste(QUERY)).src).toMatch(/&theme=light$/);
		expect(findFrame(paste(QUERY, { theme: 'auto' })).src).not.toContain('theme');
	});

	it('leaves a picture with words where a program keeps only what the frame holds', () => {
		const { textContent } = findFrame(paste(QUERY));
		const inside = new DOMParser().parseFromString(textContent, 'text/html');
		const picture = inside.querySelector('img');
		expect(picture?.src).toContain(`${MEANS.origin}/chart.png?${QUERY}&release=2026-04`);
		expect(picture?.alt).toBe(viewOf(QUERY).sentence);
		expect(inside.querySelector('a')?.href).toContain('/compare?');
	});

	it('leaves a link for a table, which has no picture', () => {
		const { textContent } = findFrame(paste(`${QUERY}&view=table`));
		expect(textContent).not.toContain('<img');
		expect(textContent).toContain('<a href=');
	});

	it('adds a script and a line only where they are wanted', () => {
		const plain = paste(QUERY, { adjustsHeight: false });
		expect(plain.querySelectorAll('script, p')).toHaveLength(0);
		const full = paste(QUERY, { hasLink: true });
		expect(full.querySelectorAll('script')).toHaveLength(1);
		expect(full.querySelector('p')?.textContent).toMatch(/Source: SIPRI .* release$/);
	});

	it('lets no title out of its attribute', () => {
		const page = paste(`${QUERY}&${new URLSearchParams({ title: EVIL }).toString()}`, {
			hasLink: true,
			adjustsHeight: false
		});
		const frame = findFrame(page);
		expect(frame.title).toBe(EVIL);
		expect(page.querySelectorAll('script, img')).toHaveLength(0);
		const inside = new DOMParser().parseFromString(frame.textContent, 'text/html');
		expect(inside.querySelectorAll('script')).toHaveLength(0);
		expect(inside.querySelectorAll('img')).toHaveLength(1);
	});
});
