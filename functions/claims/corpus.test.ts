/**
 * Sentences of real news reports, each with its source and with the right answer as a person found
 * it in the tables of `data/`. What the check cannot do is marked there and told in `docs/claims.md`.
 */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { VERDICTS } from '../../src/lib/claims/match/judge.ts';
import { shippedDataset } from '../../src/lib/dataset/shipped.ts';
import { fromReleaseName } from '../../src/lib/figures/release.ts';
import { createApp } from '../app.ts';
import { ClaimsAnswer } from './claims-schema.ts';

const Corpus = v.array(
	v.strictObject({
		id: v.string(),
		lang: v.picklist(['en', 'sr', 'sq']),
		text: v.string(),
		publisher: v.string(),
		/** Null where the stored page has none. */
		title: v.nullable(v.string()),
		/** As far as it is known; without a date on the page, the month of the report it tells of. */
		published: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/))),
		url: v.nullable(v.string()),
		/** What the rest of the article says, and the reader fills in. */
		ask: v.optional(v.record(v.string(), v.string())),
		claims: v.array(
			v.strictObject({
				words: v.string(),
				verdict: v.picklist(VERDICTS),
				/** Area, year, release and value in the table; absent where several say the same. */
				figure: v.optional(v.string()),
				why: v.string(),
				/** Why the check does not find it. */
				miss: v.optional(v.string())
			})
		)
	})
);

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const CORPUS = v.parse(Corpus, JSON.parse(read('../../tests/fixtures/claims-corpus.json')));
const PAGE = read('../../docs/claims.md');
const CLAIMS = CORPUS.flatMap(({ claims, ...sentence }) =>
	claims.map((claim) => ({ ...sentence, ...claim }))
);
/** It may rise. */
const LEAST_HITS = 179;

const app = createApp(shippedDataset);
const tally = { hits: 0 };

type Entry = (typeof CLAIMS)[number];

async function check({ text, published, ask = {}, words }: Entry) {
	const params = new URLSearchParams({ text, ...toDay(published), ...ask });
	const answer = await app.request(`/api/v1/claims?${params.toString()}`);
	const { claims } = v.parse(ClaimsAnswer, await answer.json());
	const found = claims.find(({ said }) => said.words === words);
	return { verdict: found?.verdict ?? 'not read', figure: toFigure(found?.best ?? null) };
}

/** A month is as good as a day: only the year is used. */
function toDay(published: string | null): Record<string, string> {
	return published === null ? {} : { published: `${published.slice(0, 4)}-07-01` };
}

function toFigure(best: ClaimsAnswer['claims'][number]['best']): string {
	if (best === null) return '';
	const { release } = fromReleaseName(best.release);
	return `${best.area.code} ${String(best.year)} ${release} ${String(best.value)}`;
}

async function isHit(entry: Entry): Promise<boolean> {
	const { verdict, figure } = await check(entry);
	return verdict === entry.verdict && (entry.figure === undefined || entry.figure === figure);
}

describe('the corpus', () => {
	it('has sixty sentences and more, in three languages, each with its source', () => {
		expect(CORPUS.length).toBeGreaterThanOrEqual(60);
		expect(new Set(CORPUS.map(({ text }) => text)).size).toBe(CORPUS.length);
		for (const lang of ['en', 'sr', 'sq'] as const) {
			expect(CORPUS.filter((each) => each.lang === lang).length).toBeGreaterThan(10);
		}
	});

	it.each(CLAIMS.filter(({ miss }) => miss === undefined))(
		'$id: “$words” $verdict',
		async (entry) => {
			const { verdict, figure } = await check(entry);
			const expected = { verdict: entry.verdict, figure: entry.figure ?? figure };
			expect({ verdict, figure }).toEqual(expected);
			tally.hits += 1;
		}
	);

	it.each(CLAIMS.filter(({ miss }) => miss !== undefined))(
		'$id: “$words” is missed, as the page on claims says',
		async (entry) => {
			expect(await isHit(entry), 'a hit now: take the mark off').toBe(false);
			expect(PAGE).toContain(entry.miss);
		}
	);

	afterAll(() => {
		const rate = ((100 * tally.hits) / CLAIMS.length).toFixed(1);
		process.stdout.write(
			`claim check: ${String(tally.hits)} of ${String(CLAIMS.length)} claims of ${String(CORPUS.length)} sentences (${rate} %)\n`
		);
		expect(tally.hits).toBeGreaterThanOrEqual(LEAST_HITS);
	});
});
