/** The areas of a release. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { shippedDataset } from '../../src/lib/dataset/shipped.ts';
import { createApp } from '../app.ts';
import { AreasAnswer } from './areas-schema.ts';

const app = createApp(shippedDataset);

async function ask(query = '') {
	const answer = await app.request(`/api/v1/areas${query}`);
	expect(answer.status).toBe(200);
	return v.parse(AreasAnswer, await answer.json()).areas;
}

async function find(code: string, query?: string) {
	return (await ask(query)).find((area) => area.code === code);
}

describe('areas', () => {
	it('are each listed once', async () => {
		const codes = (await ask()).map(({ code }) => code);
		expect(new Set(codes).size).toBe(codes.length);
	});

	it('have a name, a kind, and the name that the source prints', async () => {
		expect(await find('TUR')).toMatchObject({
			name: 'Türkiye',
			kind: 'state',
			printed: expect.arrayContaining(['Türkiye']) as unknown
		});
		expect(await find('YUG')).toMatchObject({ kind: 'former-state' });
		expect(await find('WORLD')).toMatchObject({
			kind: 'region',
			printed: expect.arrayContaining(['World']) as unknown
		});
	});

	it('have the years with figures of each measure', async () => {
		const kosovo = await find('XKX', '?measure=sipri-milex.constant-usd&release=2025-04');
		expect(kosovo?.measures).toEqual([
			{
				id: 'sipri-milex.constant-usd',
				release: 'sipri-milex@2025-04',
				years: { first: 2008, last: 2024 }
			}
		]);
	});

	it('may have nothing but gaps', async () => {
		const yugoslavia = await find('YUG', '?measure=sipri-milex.constant-usd');
		expect(yugoslavia?.measures.map(({ years }) => years)).toEqual([null]);
	});

	it('are those of the asked measure', async () => {
		const codes = (await ask('?measure=sipri-milex.share-of-gdp')).map(({ code }) => code);
		expect(codes).toContain('XKX');
		expect(codes).not.toContain('WORLD');
	});

	it('say where their figures mean another territory', async () => {
		expect((await find('SRB'))?.breaks).toEqual([
			{
				year: 2006,
				note: 'serbia-to-2005-includes-montenegro',
				text: expect.stringContaining('Montenegro') as unknown
			}
		]);
	});

	it('can all be asked for', async () => {
		const codes = (await ask()).map(({ code }) => code).join('~');
		const query = `measure=sipri-milex.constant-usd&years=2024&areas=${codes}`;
		expect((await app.request(`/api/v1/figures?${query}`)).status).toBe(200);
	});
});

describe('former states', () => {
	it('are named with the states that came after', async () => {
		expect((await find('MNE'))?.before).toEqual([
			{ code: 'SRB', to: 2005 },
			{ code: 'YUG', to: 1991 }
		]);
		expect((await find('XKX'))?.before).toEqual([]);
	});
});

describe('groups', () => {
	it('have their members of today', async () => {
		const nato = await find('NATO', '?measure=sipri-milex.constant-usd');
		expect(nato).toMatchObject({ kind: 'group', name: 'NATO' });
		expect(nato?.members).toHaveLength(32);
		expect((await find('EU-MEMBERS'))?.members).not.toContain('GBR');
		expect((await find('SEESAC5'))?.members).toEqual(['ALB', 'BIH', 'MNE', 'MKD', 'SRB']);
	});

	it('come first, with their members and the years of all of them', async () => {
		const [group] = await ask('?measure=sipri-milex.constant-usd&release=2025-04');
		expect(group).toMatchObject({
			code: 'WB6',
			kind: 'group',
			members: ['ALB', 'BIH', 'XKX', 'MNE', 'MKD', 'SRB'],
			printed: [],
			measures: [{ id: 'sipri-milex.constant-usd', years: { last: 2024 } }]
		});
	});
});
