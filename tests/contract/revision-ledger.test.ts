/** The page of revisions: one figure through the releases, and charts that were pasted. */
import { describe, expect, it } from 'vitest';
import { createApp } from '../../functions/app.ts';
import { shippedDataset } from '../../src/lib/dataset/shipped.ts';
import { askChoices } from '../../src/routes/(site)/revisions/ask-choices.ts';
import { askHistory } from '../../src/routes/(site)/revisions/ask-history.ts';
import { askPasted } from '../../src/routes/(site)/revisions/ask-pasted.ts';
import { askRevisions } from '../../src/routes/(site)/revisions/ask-revisions.ts';
import { toLedger } from '../../src/routes/(site)/revisions/ledger.ts';
import { placeHistory } from '../../src/routes/(site)/revisions/place-history.ts';
import { readPasted } from '../../src/routes/(site)/revisions/read-pasted.ts';

const app = createApp(shippedDataset, () => undefined);

function fetchHere(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
	const address = input instanceof Request ? input.url : String(input);
	return Promise.resolve(app.request(new URL(address, 'https://bilans.example').href, init));
}

async function askLedger(query: string) {
	const asked = await askRevisions(fetchHere, new URLSearchParams(query));
	if (!asked.ok) throw new Error(asked.problem.detail);
	return toLedger(asked.value, 'en');
}

async function askFigure(measure: string, area: string, year: number) {
	const choices = await askChoices(fetchHere, measure, 'en');
	return await askHistory(fetchHere, { ...choices, area, year }, 'en');
}

describe('the ledger', () => {
	it('puts the figure that moved most first', async () => {
		const { revised } = await askLedger('measure=sipri-milex.current-usd&areas=SRB~XKX&years=2024');
		expect(revised.map(({ area, before, after, change }) => [area, before, after, change])).toEqual(
			[
				['Serbia', '2,322.8', '2,403.6', '+3.5%'],
				['Kosovo', '165.6', '165.7', '+0.06%']
			]
		);
	});

	it('joins years in a row that met the same', async () => {
		const { runs } = await askLedger('measure=sipri-milex.current-usd&areas=ALB&years=1975..1985');
		expect(runs).toMatchObject([{ area: 'Albania', years: '1975–1985', what: 'withdrawn' }]);
	});

	it('says prices of which year the earlier figures are carried to', async () => {
		const { rebasing } = await askLedger('measure=sipri-milex.constant-usd&areas=SRB');
		expect(rebasing).toEqual({ from: 2023, to: 2024 });
	});
});

describe('a history', () => {
	it('has what each release prints of the figure that the newspaper quoted', async () => {
		const history = await askFigure('sipri-milex.constant-usd', 'XKX', 2024);
		expect(history?.releases.map(({ label, text, at }) => [label, text, at])).toEqual([
			['April 2025', '162.0', 'Constant (2023) US$!CA141'],
			['April 2026', '165.7', 'Constant (2024) US$!CA141']
		]);
		expect(history?.carriedTo).toBe(2024);
		// 162.0 of 2023 are 164.9 of 2024: the revision is half a per cent, not two.
		expect(history?.releases[0]?.drawn?.value).toBeCloseTo(164.9, 1);
	});

	it('is drawn from the smallest to the largest, within its frame', async () => {
		const history = await askFigure('sipri-milex.current-usd', 'SRB', 2024);
		expect(placeHistory(history?.releases ?? []).map(({ x }) => x)).toEqual([12, 88]);
	});

	it('is drawn in the middle where no release moved it, and not at all at a gap', async () => {
		const same = await askFigure('sipri-milex.current-usd', 'SRB', 2010);
		expect(placeHistory(same?.releases ?? []).map(({ x }) => x)).toEqual([50, 50]);
		const gap = await askFigure('sipri-milex.current-usd', 'SRB', 2025);
		expect(placeHistory(gap?.releases ?? []).map(({ x }) => x)).toEqual([null, 50]);
	});
});

const CHART = 'measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2008..2024&release=2025-04';

describe('a pasted chart', () => {
	it.each([
		`https://bilans.example/compare?${CHART}`,
		`/chart.svg?${CHART}&width=800&theme=dark`,
		CHART,
		`<iframe src="https://bilans.example/embed?${CHART.replaceAll('&', '&amp;')}" title="x"></iframe>`,
		`![Two budgets](https://bilans.example/chart.png?${CHART})`
	])('is found in %s', (pasted) => {
		const found = readPasted(pasted);
		expect(found.kind).toBe('query');
		if (found.kind === 'query') expect(found.params.toString()).toBe(CHART.replaceAll('~', '%7E'));
	});

	it('is found by the id under which it is published', () => {
		expect(readPasted(`<iframe src="https://a.example/c/Ab12/embed?${CHART}">`)).toMatchObject({
			kind: 'published',
			id: 'Ab12'
		});
	});

	it('that is pinned is held against the newest release', async () => {
		const verdict = await judge(CHART);
		expect(verdict).toMatchObject({ kind: 'compared', all: 34 });
		if (verdict.kind !== 'compared') return;
		expect(verdict.view.newest).toContain('areas=XKX');
		expect(verdict.changed).toBeGreaterThan(0);
		expect(verdict.changed).toBeLessThanOrEqual(34);
		expect(verdict.ledgers[0]).toMatchObject({ from: { id: '2025-04' }, to: { id: '2026-04' } });
	});

	it('that follows the newest release is held against the one before', async () => {
		const verdict = await judge('measure=sipri-milex.current-usd&areas=SRB&years=2024');
		expect(verdict).toMatchObject({ kind: 'compared', all: 1, changed: 1, view: { newest: null } });
	});

	it('of two measures is held against both', async () => {
		const verdict = await judge(
			'measure=sipri-milex.constant-usd&against=sipri-milex.share-of-gdp&view=scatter&areas=WB6&years=2024'
		);
		expect(verdict.kind === 'compared' && verdict.ledgers.map(({ measure }) => measure.id)).toEqual(
			['sipri-milex.constant-usd', 'sipri-milex.share-of-gdp']
		);
	});

	it.each([
		['nothing of ours', 'nothing'],
		['https://bilans.example/compare?measure=gdp', 'problem'],
		['measure=nato.share-of-gdp&areas=ALB', 'only'],
		['https://bilans.example/c/unknown', 'nothing']
	])('%s is answered in its own way: %s', async (pasted, kind) => {
		expect((await judge(pasted)).kind).toBe(kind);
	});
});

function judge(pasted: string) {
	const releasesOf = async (measure: string) =>
		(await askChoices(fetchHere, measure, 'en')).releases;
	return askPasted(fetchHere, pasted, { releasesOf, locale: 'en' });
}
