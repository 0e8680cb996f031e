/** What the release of April 2026 changed of what that of April 2025 said. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { shippedDataset } from '../../src/lib/dataset/shipped.ts';
import { createApp } from '../app.ts';
import { readCsv } from '../testing/read-csv.ts';
import { RevisionsAnswer } from './revisions-schema.ts';

const app = createApp(shippedDataset);
const RELEASES = 'from=2025-04&to=2026-04';

async function ask(query: string) {
	const answer = await app.request(`/api/v1/revisions?${query}`);
	expect(answer.status).toBe(200);
	return v.parse(RevisionsAnswer, await answer.json());
}

describe('revisions', () => {
	it('say that Kosovo 2024 hardly moved in current dollars and Serbia rose by 3.5 %', async () => {
		const { areas } = await ask(
			`measure=sipri-milex.current-usd&areas=XKX~SRB&years=2024&${RELEASES}`
		);
		const found = areas.map(({ area, revisions: [first] }) => [
			area.code,
			first?.before.value,
			first?.after.value,
			first?.change?.toFixed(4)
		]);
		expect(found).toEqual([
			['XKX', 165.5547, 165.6572, '0.0006'],
			['SRB', 2322.8301, 2403.5568, '0.0348']
		]);
	});

	it('carry constant dollars of 2023 to those of 2024 before they compare', async () => {
		const { areas } = await ask(
			`measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2024&${RELEASES}`
		);
		for (const { rebasing, revisions } of areas) {
			expect(rebasing).toMatchObject({ from: 2023, to: 2024 });
			expect(revisions[0]?.rebased).toBeGreaterThan(revisions[0]?.before.value ?? Infinity);
		}
		// 162.0 dollars of 2023 and 165.7 of 2024 are nearly the same money.
		expect(areas[0]?.revisions[0]?.change).toBeCloseTo(0.0046, 3);
	});

	it('tell the year that the newer release added', async () => {
		const { areas } = await ask(
			`measure=sipri-milex.share-of-gdp&areas=SRB&years=2025&${RELEASES}`
		);
		expect(areas[0]?.revisions).toMatchObject([{ year: 2025, kind: 'added', change: null }]);
	});

	it('tell that Kosovo before 2008 is explained otherwise now', async () => {
		const { areas } = await ask(`measure=sipri-milex.current-usd&areas=XKX&years=2007&${RELEASES}`);
		expect(areas[0]?.revisions).toMatchObject([
			{
				kind: 'explained-otherwise',
				before: { value: null, gap: 'unavailable' },
				after: { value: null, gap: 'not-a-state' }
			}
		]);
	});

	it('are between the two newest releases where none is named', async () => {
		const { from, to } = await ask('measure=sipri-milex.current-usd&areas=XKX');
		expect([from.release, to.release]).toEqual(['2025-04', '2026-04']);
	});

	it('say the same as a table', async () => {
		const query = `measure=sipri-milex.current-usd&areas=XKX~SRB&${RELEASES}`;
		const { areas } = await ask(query);
		const answer = await app.request(`/api/v1/revisions.csv?${query}`);
		const rows = readCsv(await answer.text());
		expect(rows.length - 1).toBe(areas.flatMap(({ revisions }) => revisions).length);
	});

	it.each([
		['from=2026-04&to=2025-04', 'from'],
		['to=2025-04', 'to'],
		['from=2019-04', 'from'],
		['to=2019-04', 'to']
	])('refuse %s and name %s', async (query, param) => {
		const answer = await app.request(`/api/v1/revisions?measure=sipri-milex.current-usd&${query}`);
		expect(answer.status).toBe(400);
		expect(await answer.json()).toMatchObject({ param });
	});
});
