/** A chart that needs nobody: all of it in one piece of HTML. */
import { describe, expect, it } from 'vitest';
import { renderPicture } from '../../src/lib/charts/image/render-picture.ts';
import { formatFigure } from '../../src/lib/embed/figure.ts';
import { viewOf } from './view-of.ts';

const PAGE = 'https://bilans.example/compare';
const QUERY = 'measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2008..2025';
const EVIL = `"><script>alert(1)</script></figure><img src=x onerror='alert(2)'>&`;

function draw(query: string): string {
	const view = viewOf(query);
	const size = { width: 640, height: null };
	const svg = view.kind === 'table' ? null : renderPicture(view, size, 'light');
	return formatFigure(view, { svg, page: `${PAGE}?${view.query}`, locale: 'en' });
}

describe(formatFigure, () => {
	it('asks nobody for anything', () => {
		const html = draw(QUERY);
		expect(html).not.toMatch(/<(script|link|img|iframe|style)\b|url\(|@import/);
		const addresses = html.match(/https?:\/\/[^\s"<]+/g) ?? [];
		const others = addresses.filter((each) => each !== 'http://www.w3.org/2000/svg');
		expect(others).toEqual([expect.stringContaining(PAGE)]);
	});

	it('holds the drawing, each figure with its quality, and the source', () => {
		const html = draw(QUERY);
		const { title, source } = viewOf(QUERY);
		expect(html).toContain(`<title>${title}</title>`);
		expect(html.match(/<tr><th scope="row"/g)).toHaveLength(18);
		expect(html).toMatch(/2,554[.\d]* \(estimate\)<\/td>/);
		expect(html).toContain(`</a>. ${source.line}.</figcaption>`);
	});

	it('is its table where the chart is one', () => {
		const html = draw(`${QUERY}&view=table`);
		expect(html).not.toContain('<svg');
		expect(html.match(/<tr><th scope="row"/g)).toHaveLength(18);
	});

	it('lets no title out', () => {
		const html = draw(`${QUERY}&${new URLSearchParams({ title: EVIL, note: EVIL }).toString()}`);
		expect(html).not.toMatch(/<(script|img)/);
		expect(html.match(/<\/figure>/g)).toHaveLength(1);
	});
});
