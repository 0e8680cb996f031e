/** What stands beside the figures, asked by table. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/lib/dataset/dataset.ts';
import { shippedDataset } from '../../src/lib/dataset/shipped.ts';
import { createApp } from '../app.ts';
import { Problem } from '../http/problem.ts';
import { readCsv } from '../testing/read-csv.ts';
import { TABLE_NAMES } from './known-tables.ts';
import { TableAnswer } from './tables-schema.ts';

const app = createApp(shippedDataset);
const silent = () => undefined;

async function ask(query: string) {
	const answer = await app.request(`/api/v1/tables?${query}`);
	expect(answer.status).toBe(200);
	return v.parse(TableAnswer, await answer.json());
}

describe('tables', () => {
	it('have the deliveries that SIPRI knows of, with what it is not sure of', async () => {
		const { rows, areas, release } = await ask(
			'table=deliveries&areas=XKX&side=recipient&years=2023'
		);
		expect(release.id).toBe('sipri-transfers@2026-02');
		expect(areas).toEqual({ TUR: 'Türkiye', USA: 'United States', XKX: 'Kosovo' });
		expect(rows.find(({ designation }) => designation === 'Bayraktar TB-2')).toMatchObject({
			number: 5,
			tiv: 12,
			quality: 'reported'
		});
		expect(rows.find(({ designation }) => designation === 'TAM-MR')).toMatchObject({
			uncertain: 'number delivered',
			quality: 'uncertain'
		});
	});

	it('tell the sides of a transfer apart', async () => {
		const all = await ask('table=deliveries&areas=SRB');
		const to = await ask('table=deliveries&areas=SRB&side=recipient');
		const from = await ask('table=deliveries&areas=SRB&side=supplier');
		expect(to.rows.every((row) => row.recipient_area === 'SRB')).toBe(true);
		expect(from.rows.every((row) => row.supplier_area === 'SRB')).toBe(true);
		expect(to.rows.length + from.rows.length).toBe(all.rows.length);
	});

	it('tell partners and categories apart', async () => {
		const query = 'table=deliveries&areas=SRB&side=recipient&partner=RUS~CHN&category=Missiles';
		const { rows } = await ask(query);
		expect(rows.length).toBeGreaterThan(0);
		for (const row of rows) {
			expect(row).toMatchObject({ recipient_area: 'SRB', category: 'Missiles' });
			expect(['RUS', 'CHN']).toContain(row.supplier_area);
		}
		const between = await ask('table=deliveries&areas=SRB&partner=MNE');
		const toThem = await ask('table=deliveries&areas=SRB&side=supplier&partner=MNE');
		const fromThem = await ask('table=deliveries&areas=SRB&side=recipient&partner=MNE');
		expect(between.rows).toHaveLength(toThem.rows.length + fromThem.rows.length);
		expect(between.rows.length).toBeGreaterThan(0);
		expect((await ask('table=deliveries&partner=XKX&side=supplier')).rows.length).toBeGreaterThan(
			0
		);
		expect((await ask('table=citations&category=ML3')).rows).toHaveLength(3);
	});

	it('name what there is where a category is another', async () => {
		const answer = await app.request('/api/v1/tables?table=deliveries&category=Tanks');
		const { detail, allowed } = v.parse(Problem, await answer.json());
		expect(detail).toMatch(
			/^unknown category: Tanks; the table deliveries has Air-defence systems,/
		);
		expect(allowed).toContain('Armoured vehicles');
	});

	it('have the notes of their rows, and of no others', async () => {
		const { rows, notes } = await ask('table=companies&years=2024&areas=CHN');
		expect(rows.map(({ company }) => company)).toContain('AVIC');
		expect(Object.keys(notes)).toEqual(['2024-h']);
	});

	it('have the change as SIPRI reckons it', async () => {
		const { rows } = await ask('table=changes&years=latest');
		expect(rows).toMatchObject([{ year: 2024, change: 0.059199, left_out: 'EDGE Group' }]);
	});

	it('say what is covered and not transcribed', async () => {
		const { rows } = await ask('table=coverage&years=2016');
		const said = rows.map(({ area, status }) => `${String(area)} ${String(status)}`);
		expect(said).toEqual(
			expect.arrayContaining(['SRB transcribed', 'HRV not-covered', 'XKX not-covered'])
		);
	});

	it('are of the newest release that has them', async () => {
		expect((await ask('table=deals')).release.release).toBe('2025-10');
	});

	it.each(TABLE_NAMES)('say the same of %s as CSV', async (table) => {
		const { columns, rows, links } = await ask(`table=${table}`);
		expect(rows.length).toBeGreaterThan(0);
		const answer = await app.request(links.csv);
		const [header, ...lines] = readCsv(await answer.text());
		expect(header).toEqual(columns);
		expect(lines).toHaveLength(rows.length);
	});

	it.each([
		['', 'table'],
		['table=factories', 'table'],
		['table=deals&release=2026-02', 'release'],
		['table=deals&release=1999-01', 'release'],
		['table=deliveries&areas=KOS', 'areas'],
		['table=deliveries&side=both', 'side'],
		['table=deals&category=Missiles', 'category'],
		['table=companies&partner=SRB', 'partner'],
		['table=deliveries&partner=KOS', 'partner'],
		['table=deliveries&category=', 'category']
	])('%s is a problem of %s', async (query, param) => {
		const answer = await app.request(`/api/v1/tables?${query}`);
		expect(answer.status).toBe(400);
		expect(v.parse(Problem, await answer.json())).toMatchObject({ param });
	});

	it('that cannot be had for now are a problem that says so, while figures are answered', async () => {
		const away = () => Promise.reject(new Error('no such asset'));
		const dataset: Dataset = { ...shippedDataset, openTable: away };
		const cut = createApp(dataset, silent);
		const answer = await cut.request('/api/v1/tables?table=deals');
		expect(answer.status).toBe(503);
		expect(answer.headers.get('Retry-After')).toBe('30');
		expect(v.parse(Problem, await answer.json()).detail).toBe(
			'the table deals cannot be had for now'
		);
		const figures = 'measure=sipri-transfers.imports&areas=XKX&years=2021';
		expect((await cut.request(`/api/v1/figures?${figures}`)).status).toBe(200);
	});
});
