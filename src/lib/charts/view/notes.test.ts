import { describe, expect, it } from 'vitest';
import { shippedDataset } from '../../dataset/shipped.ts';
import { parseChart } from '../spec/chart-spec.ts';
import { buildView } from './build-view.ts';
import { collectNotes } from './notes.ts';

function notesOf(query: string): readonly string[] {
	const chart = parseChart(new URLSearchParams(query));
	if (!chart.ok) throw new Error(chart.problem.detail);
	const view = buildView(chart.value.spec, shippedDataset, 'en');
	if (!view.ok) throw new Error(view.problem.detail);
	return view.value.notes.map(({ text }) => text);
}

describe(collectNotes, () => {
	it('tells the words of the figures that are shown, and of no other year', () => {
		const notes = notesOf('measure=seesac.exports-value&areas=BIH&years=2016');
		expect(notes).toEqual([
			expect.stringContaining('followed by Bosnia with 104.3 million euros'),
			expect.stringContaining('Taken from a text that quotes the report')
		]);
	});

	it('tells the notes of a whole row', () => {
		const notes = notesOf('measure=nato.share-of-gdp&areas=ROU&years=2024');
		expect(notes).toEqual([expect.stringContaining('These Allies have national laws')]);
	});

	it('says that a share is ours', () => {
		const [first] = notesOf('measure=seesac.share-of-region&areas=SRB&years=2016');
		expect(first).toContain('Calculated by Bilans');
	});
});
