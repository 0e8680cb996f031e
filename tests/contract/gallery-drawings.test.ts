/**
 * Every drawing of the gallery as text, kept in `drawings/`: wide in English, on a phone in
 * Macedonian. A drawing that was meant to change is kept anew, and read in the diff:
 * `npx vitest run --project unit tests/contract/gallery-drawings.test.ts --update`
 */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderPlot } from '../../src/lib/charts/image/render-plot.ts';
import { GALLERY } from '../../src/lib/charts/spec/gallery.ts';
import type { Locale } from '../../src/lib/i18n/locale.ts';
import { PAGE_PAINT } from '../../src/lib/theme/paint.ts';
import { wishSize } from '../../src/lib/charts/view/place-view.ts';
import { tellDrawing } from './tell-drawing.ts';
import { viewOf } from './view-of.ts';

const WIDE = { width: 840, height: 420 };
const PHONE = { width: 360, height: 330 };
const DRAWN = GALLERY.filter(({ id }) => !id.startsWith('table'));

function tell(query: string, locale: Locale, size: typeof WIDE): string {
	const view = viewOf(query, locale);
	return `${view.title}\n${tellDrawing(renderPlot(view, wishSize(view, size), PAGE_PAINT).svg)}`;
}

describe('the gallery', () => {
	it.each(DRAWN)('draws $id as it is kept', async ({ id, query }) => {
		const told = [tell(query, 'en', WIDE), tell(query, 'mk', PHONE)].join('\n\n');
		await expect(`${told}\n`).toMatchFileSnapshot(`drawings/${id}.txt`);
	});

	it('keeps no drawing that it has no more', () => {
		const kept = readdirSync(new URL('drawings', import.meta.url));
		expect(kept.toSorted()).toEqual(DRAWN.map(({ id }) => `${id}.txt`).toSorted());
	});
});

describe(tellDrawing, () => {
	const svg = (inner: string) =>
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9.5">${inner}</svg>`;

	it('tells a text where it stands, and that a mark has moved or changed its colour', () => {
		const told = tellDrawing(
			svg('<text x="1.7" y="2">A<tspan>b</tspan></text><line x1="1" stroke="c"/>')
		);
		expect(told).toMatch(/^9 × 9\n1,2 start Ab\nline – c – ×1 [0-9a-f]{8}$/);
		expect(tellDrawing(svg('<line x1="2" stroke="c"/>'))).not.toContain(told.slice(-8));
		expect(tellDrawing(svg('<line x1="1" stroke="d"/>'))).toContain('line – d – ×1');
	});
});
