/** A chart of a group says whose members it shows; one of a younger state, where to look before. */
import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../../tests/contract/view-of.ts';

const SHARE = 'measure=sipri-milex.share-of-gdp';

describe('a chart of a group', () => {
	it('has the members of its newest year, and says so once', () => {
		const view = viewOf(`${SHARE}&areas=EU-MEMBERS&years=2010..2019`);
		expect(view.series.map(({ area }) => area.code)).toContain('GBR');
		expect(view.notes[0]).toEqual({
			mark: '',
			text: 'Member states of the European Union: the 28 members at the end of 2019, in all years, also before they joined.',
			areas: []
		});
	});

	it('follows the release where its years have no end, also when it is pinned', () => {
		const texts = ['2025-04', '2026-04'].map(
			(release) => viewOf(`${SHARE}&areas=NATO&release=${release}`).notes[0]?.text
		);
		expect(texts.map((text) => /end of (\d+)/.exec(text ?? '')?.[1])).toEqual(['2024', '2025']);
	});

	it('names in one note all members that the release has nothing of', () => {
		const { notes, series } = viewOf(`${SHARE}&areas=NATO&years=2024`);
		const absent = series.filter((each) => each.absent !== null).map(({ area }) => area.name);
		const [note, ...others] = notes.filter(({ text }) => text.includes('no figures of this'));
		expect(others).toEqual([]);
		for (const name of absent) expect(note?.text).toContain(name);
	});

	it('stands behind the editor’s own note', () => {
		const view = viewOf(`${SHARE}&areas=NATO&note=Ours`);
		expect(view.notes.map(({ text }) => text.slice(0, 4)).slice(0, 2)).toEqual(['Ours', 'NATO']);
	});
});

describe('a chart of a younger state', () => {
	it('says where figures of the years before stand, for all of them in one note', () => {
		const { notes } = viewOf(
			'measure=sipri-milex.local-currency&areas=SVN~MNE~XKX&years=1980..2025'
		);
		expect(notes).toContainEqual({
			mark: expect.any(String) as unknown,
			text: 'Up to 1990 the source has figures of Yugoslavia (YUG) instead.',
			areas: ['SVN', 'MNE']
		});
	});
});
