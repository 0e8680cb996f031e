/** Whose members stand for a group, and where earlier figures stand: said at each series. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { shippedDataset } from '../../src/lib/dataset/shipped.ts';
import { createApp } from '../app.ts';
import { Problem } from '../http/problem.ts';
import { FiguresAnswer } from './figures-schema.ts';

const app = createApp(shippedDataset);
const SHARE = 'measure=sipri-milex.share-of-gdp';

async function ask(query: string): Promise<FiguresAnswer> {
	const answer = await app.request(`/api/v1/figures?${query}`);
	expect(answer.status, query).toBe(200);
	return v.parse(FiguresAnswer, await answer.json());
}

describe('a group whose members differ by year', () => {
	it('stands for its members in the newest asked year, in all years', async () => {
		const { series, notes } = await ask(`${SHARE}&areas=NATO&years=1999..2008`);
		const codes = series.map(({ area }) => area.code);
		expect(codes).toHaveLength(26);
		expect(codes).toContain('SVN');
		expect(codes).not.toContain('HRV');
		expect(series.every(({ notes: ids }) => ids.includes('members-of-nato-2008'))).toBe(true);
		expect(notes['members-of-nato-2008']).toBe(
			'NATO: the 26 members at the end of 2008, in all years, also before they joined.'
		);
	});

	it('stays as it is under an address that names its release', async () => {
		const { series, notes } = await ask(`${SHARE}&areas=NATO&years=2020..2060&release=2025-04`);
		expect(series).toHaveLength(32);
		expect(Object.keys(notes)).toContain('members-of-nato-2024');
	});

	it('is refused before it had members', async () => {
		const answer = await app.request(`/api/v1/figures?${SHARE}&areas=XKX~NATO&years=1948`);
		expect(answer.status).toBe(400);
		expect(v.parse(Problem, await answer.json())).toMatchObject({
			param: 'areas',
			value: 'NATO',
			allowed: ['years from 1949']
		});
	});

	it('is not the Union, which has a row of its own in SIPRI’s workbook', async () => {
		const { series } = await ask(`${SHARE}&areas=EU&years=2024`);
		expect(series.map(({ area }) => area.code)).toEqual(['EU']);
	});

	it('says nothing where the members are the same in every year', async () => {
		const { notes } = await ask(`${SHARE}&areas=WB6&years=2020`);
		expect(Object.keys(notes).filter((id) => id.startsWith('members'))).toEqual([]);
	});
});

describe('an area that was part of a state with figures of its own', () => {
	it('leads there, from the years that are asked', async () => {
		const current = 'measure=sipri-milex.current-usd&release=2026-04';
		const { series, notes } = await ask(`${current}&areas=MNE~HRV&years=1980..2010`);
		expect(series.map(({ notes: ids }) => ids)).toEqual([
			expect.arrayContaining(['srb-to-2004', 'yug-to-1990']) as unknown,
			expect.arrayContaining(['yug-to-1990']) as unknown
		]);
		expect(notes['srb-to-2004']).toBe('Up to 2004 the source has figures of Serbia (SRB) instead.');
	});

	// Montenegro has a figure of its own for 2005, a year before it was a state.
	it('does not, where only later years are asked', async () => {
		const { notes } = await ask('measure=sipri-milex.current-usd&areas=MNE&years=2005..2010');
		expect(Object.keys(notes)).not.toContain('srb-to-2004');
	});
});
