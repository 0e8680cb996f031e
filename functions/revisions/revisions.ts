/** `/revisions` and `/revisions.csv`: what a release changed of what an earlier one said. */
import { Hono } from 'hono';
import type { Context } from 'hono';
import type { Dataset } from '../../src/lib/dataset/dataset.ts';
import { asks } from '../http/ask.ts';
import { keepAsPinned } from '../http/freshness.ts';
import { addReleaseLinks } from '../http/links.ts';
import { refuse } from '../http/problem.ts';
import { describeRead } from '../openapi/describe.ts';
import { findAllRevisions } from './find-revisions.ts';
import type { FoundRevisions } from './find-revisions.ts';
import { REVISIONS_FIELDS } from './question.ts';
import type { RevisionsQuestion } from './question.ts';
import { toRevisionsAnswer, toRevisionsCsv } from './revisions-answer.ts';

const EXAMPLE = 'measure=sipri-milex.current-usd&areas=XKX~SRB&years=2024&from=2025-04&to=2026-04';

const DESCRIBED = describeRead({
	id: 'findRevisions',
	summary: 'Revisions',
	description: [
		'What a release says otherwise than an earlier one: figures that moved, appeared, vanished or changed their quality. Years in which nothing changed are left out.',
		'Constant dollars of two releases are in prices of two years: the older figures are carried to the newer base year first, and `rebasing` says how.'
	].join('\n\n'),
	fields: REVISIONS_FIELDS,
	answer: 'Revisions',
	examples: [
		{ summary: 'Kosovo and Serbia in 2024, between two releases', query: EXAMPLE },
		{
			summary: 'The same in constant dollars, carried to the newer base year',
			query: EXAMPLE.replace('current', 'constant')
		},
		{
			summary: 'Releases in the wrong order',
			query: 'measure=sipri-milex.current-usd&from=2026-04&to=2025-04'
		}
	]
});

const DESCRIBED_CSV = describeRead({
	id: 'findRevisionsAsCsv',
	summary: 'Revisions as CSV',
	description: 'The same as a table: one row a revision.',
	fields: REVISIONS_FIELDS,
	answer: 'csv',
	examples: [{ summary: 'Kosovo and Serbia in 2024, between two releases', query: EXAMPLE }]
});

export function revisionsRoutes(dataset: Dataset) {
	return new Hono()
		.get('/revisions', DESCRIBED, asks(REVISIONS_FIELDS), (c) => {
			const question = c.req.valid('query');
			const found = findAllRevisions(question, dataset);
			if (!found.ok) return refuse(c, found.problem);
			keepAsPinned(c, toPinned(question));
			sayLinks(c, found.value);
			return c.json(toRevisionsAnswer(question, found.value), 200);
		})
		.get('/revisions.csv', DESCRIBED_CSV, asks(REVISIONS_FIELDS), (c) => {
			const question = c.req.valid('query');
			const found = findAllRevisions(question, dataset);
			if (!found.ok) return refuse(c, found.problem);
			keepAsPinned(c, toPinned(question));
			sayLinks(c, found.value);
			c.header('Content-Type', 'text/csv; charset=utf-8; header=present');
			return c.body(toRevisionsCsv(toRevisionsAnswer(question, found.value)), 200);
		});
}

/** Pinned with both ends named: nothing that is published later changes the answer. */
function toPinned({ from, to }: RevisionsQuestion): string {
	return from === undefined || from === 'latest' ? 'latest' : to;
}

/** Kept as it is under an address that names both ends. */
function sayLinks(c: Context, { from, to }: FoundRevisions): void {
	const { pathname, searchParams } = new URL(c.req.url);
	searchParams.set('from', from.release.id);
	searchParams.set('to', to.release.id);
	const pinned = `${pathname}?${searchParams.toString()}`;
	addReleaseLinks(c, { licence: to.source.licence.url, pinned });
}
