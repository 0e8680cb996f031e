import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../../tests/contract/view-of.ts';
import { MOST_PANELS, refusePanels } from './refuse-panels.ts';

const NATO = 'measure=sipri-milex.share-of-gdp&areas=NATO&release=2026-04';

describe(refusePanels, () => {
	it('shows a panel for each member of NATO', () => {
		const view = viewOf(`${NATO}&view=multiples`);
		expect(view.series).toHaveLength(32);
		expect(refusePanels(view)).toBeNull();
	});

	it('says how many there would be beyond the most, and what shows them all', () => {
		const view = viewOf(`${NATO}&view=multiples`);
		const many = { ...view, series: [...view.series, ...view.series].slice(0, MOST_PANELS + 1) };
		const refused = refusePanels(many);
		expect(refused).toMatchObject({
			ok: false,
			problem: {
				param: 'view',
				value: 'multiples',
				detail: expect.stringContaining('at most 36 areas, not 37') as string,
				allowed: expect.arrayContaining(['lines', 'table']) as string[]
			}
		});
		expect(refusePanels({ ...many, kind: 'lines' })).toBeNull();
	});
});
