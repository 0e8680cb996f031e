import { describe, expect, it } from 'vitest';
import { PAGE_PAINT, toPaint } from '../../src/lib/theme/paint.ts';
import { renderPlot } from '../../src/lib/charts/image/render-plot.ts';
import { viewOf } from './view-of.ts';

const QUERIES = [
	'measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2008..2025',
	'measure=sipri-milex.share-of-gdp&areas=WB6&years=2025',
	'measure=sipri-milex.current-usd&areas=YUG~SRB~HRV~SVN~DEU~USA~WORLD~EUROPE',
	'measure=sipri-milex.per-capita&areas=CHN'
];

describe(renderPlot, () => {
	it.each(QUERIES)('draws %s without leftovers of components', (query) => {
		for (const width of [360, 840]) {
			const { svg } = renderPlot(viewOf(query), { width, height: 400 }, PAGE_PAINT);
			expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 \d+ [\d.]+">/);
			expect(svg).not.toMatch(/NaN|undefined|\[object|Infinity|<!--|class=|style=/);
		}
	});

	it('gives colours as attributes, so that a picture can stand alone', () => {
		const { svg } = renderPlot(
			viewOf('measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2008..2025'),
			{ width: 840, height: 400 },
			toPaint('light')
		);
		expect(svg).toContain('stroke="#0a5ea8"');
		expect(svg).not.toContain('var(');
	});
});
