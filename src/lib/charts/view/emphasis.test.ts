import { describe, expect, it } from 'vitest';
import { shippedDataset } from '../../dataset/shipped.ts';
import { parseChart } from '../spec/chart-spec.ts';
import { buildView } from './build-view.ts';

const CONSTANT = 'measure=sipri-milex.constant-usd';

describe('the colours of many series', () => {
	it('are those that the editor asks for', () => {
		const query = `${CONSTANT}&areas=WB6~HRV~SVN~ROU&highlight=ROU~SVN`;
		expect(listColoured(query)).toEqual(['SVN', 'ROU']);
	});

	it('are six: first the named ones, then the largest of the groups', () => {
		const query = `${CONSTANT}&areas=WB6~HRV~SVN~ROU&years=2015..2024`;
		expect(listColoured(query).toSorted()).toEqual(['ALB', 'HRV', 'MKD', 'ROU', 'SRB', 'SVN']);
	});

	it('are the six largest where more are named', () => {
		const query = `${CONSTANT}&areas=XKX~MNE~MKD~ALB~BIH~SRB~SVN~HRV~ROU&years=2015..2024`;
		expect(listColoured(query).toSorted()).toEqual(['ALB', 'HRV', 'MKD', 'ROU', 'SRB', 'SVN']);
	});

	it('are none where every bar has its name beside it', () => {
		expect(listColoured(`${CONSTANT}&areas=NATO&years=2024`)).toEqual([]);
		expect(listColoured(`${CONSTANT}&areas=WB6&years=2024`)).toHaveLength(6);
	});

	it('are none where there are more panels than colours', () => {
		const panels = `${CONSTANT}&years=2015..2025&view=multiples`;
		expect(listColoured(`${panels}&areas=NATO~WB6`)).toEqual([]);
		expect(listColoured(`${panels}&areas=WB6~HRV~SVN`)).toHaveLength(8);
		expect(listColoured(`${panels}&areas=NATO~WB6&highlight=XKX`)).toEqual(['XKX']);
	});
});

function listColoured(query: string): readonly string[] {
	const asked = parseChart(new URLSearchParams(query));
	if (!asked.ok) throw new Error(asked.problem.detail);
	const view = buildView(asked.value.spec, shippedDataset, 'en');
	if (!view.ok) throw new Error(view.problem.detail);
	return view.value.series.flatMap(({ area, colour }) => (colour === null ? [] : area.code));
}
