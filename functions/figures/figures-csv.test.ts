/** The CSV says what the JSON says. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { shippedDataset } from '../../src/lib/dataset/shipped.ts';
import { createApp } from '../app.ts';
import { readCsv } from '../testing/read-csv.ts';
import { CSV_COLUMNS } from './figures-csv.ts';
import { FiguresAnswer } from './figures-schema.ts';

const app = createApp(shippedDataset);

const QUERIES = [
	'measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2024&release=2025-04',
	'measure=sipri-milex.constant-usd&areas=WB6~YUG~WORLD&years=1980..2026',
	'measure=sipri-milex.local-currency&areas=TUR~ROU',
	'measure=sipri-milex.share-of-gdp&release=2025-04',
	'measure=sipri-milex.local-currency-financial-year'
];

async function askBoth(query: string) {
	const [json, csv] = await Promise.all([
		app.request(`/api/v1/figures?${query}`),
		app.request(`/api/v1/figures.csv?${query}`)
	]);
	return { answer: v.parse(FiguresAnswer, await json.json()), csv, text: await csv.text() };
}

/** Each figure and gap of the JSON as the CSV's cells should be. */
function toCells({ release, measure, series }: FiguresAnswer): string[][] {
	return series.flatMap(({ area, unit, figures }) =>
		figures.map((point) => {
			const isGap = point.value === null;
			return [
				release.id,
				measure.id,
				area.code,
				String(point.year),
				isGap ? '' : String(point.value),
				unit.id,
				isGap ? '' : point.quality,
				isGap ? '' : point.bound,
				isGap ? point.gap : '',
				isGap ? '' : point.notes.join(' '),
				point.at ?? ''
			];
		})
	);
}

describe('figures.csv', () => {
	it.each(QUERIES)('says what the JSON says: %s', async (query) => {
		const { answer, text } = await askBoth(query);
		const [header, ...rows] = readCsv(text);
		expect(header).toEqual(CSV_COLUMNS);
		expect(rows).toEqual(toCells(answer));
	});

	it('has the columns of the contract', () => {
		expect(CSV_COLUMNS.join()).toBe(
			'release,measure,area,year,value,unit,quality,bound,gap,notes,at'
		);
	});

	it.each([
		['areas=XKX~SRB&years=2024&release=2025-04', '2025-04_XKX-SRB_2024'],
		['areas=WB6&years=2008..latest', '2026-04_WB6_2008-latest'],
		['areas=XKX~SRB~ALB~BIH~MNE~MKD~HRV', '2026-04'],
		['', '2026-04']
	])('is saved under a name that tells what it is: %s', async (query, name) => {
		const answer = await app.request(
			`/api/v1/figures.csv?measure=sipri-milex.constant-usd&${query}`
		);
		expect(answer.headers.get('Content-Type')).toBe('text/csv; charset=utf-8; header=present');
		expect(answer.headers.get('Content-Disposition')).toBe(
			`attachment; filename="sipri-milex-constant-usd_${name}.csv"`
		);
	});

	it('names its own address, and the same figures as JSON', async () => {
		const { csv } = await askBoth('measure=sipri-milex.constant-usd&areas=XKX&years=2024');
		const query = 'measure=sipri-milex.constant-usd&areas=XKX&years=2024';
		expect(csv.headers.get('Link')).toContain(
			`</api/v1/figures.csv?${query}>; rel="canonical", </api/v1/figures?${query}>; rel="alternate"; type="application/json"`
		);
	});

	it('refuses as the JSON does', async () => {
		const answer = await app.request('/api/v1/figures.csv?measure=gdp');
		expect(answer.status).toBe(400);
		expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
		expect(answer.headers.has('Content-Disposition')).toBe(false);
	});
});
