/** `/tables` and `/tables.csv`: what a source says beside its figures, row by row. */
import { Hono } from 'hono';
import type { Context } from 'hono';
import type { Dataset } from '../../src/lib/dataset/dataset.ts';
import { asks } from '../http/ask.ts';
import { addReleaseLinks } from '../http/links.ts';
import { refuse } from '../http/problem.ts';
import { describeRead } from '../openapi/describe.ts';
import { findTable } from './find-table.ts';
import type { FoundTable } from './find-table.ts';
import { TABLE_FIELDS } from './question.ts';
import { toTableAnswer, toTableCsv } from './table-answer.ts';

const DESCRIBED = describeRead({
	id: 'findTable',
	summary: 'Tables beside the figures',
	description: [
		'What a source says that is no figure of a series: the companies of SIPRI’s Top 100 and the change of their sum; the deliveries and deals of its register of arms transfers; what is transcribed of SEESAC’s reports, word for word, and what is not.',
		'`areas` and `years` choose rows; of transfers `side` says on which side the areas stand, `partner` who stands on the other, and of deliveries `category` which arms they are of. Volumes are in million TIV: a volume of arms, not money.'
	].join('\n\n'),
	fields: TABLE_FIELDS,
	keyExamples: { release: '2026-02' },
	answer: 'Table',
	examples: [
		{
			summary: 'Deliveries to Kosovo since 2020',
			query: 'table=deliveries&areas=XKX&side=recipient&years=2020..latest'
		},
		{
			summary: 'What Serbia has had from Russia or China, missiles alone',
			query: 'table=deliveries&areas=SRB&side=recipient&partner=RUS~CHN&category=Missiles'
		},
		{ summary: 'The largest companies of 2024', query: 'table=companies&years=2024' },
		{ summary: 'What is transcribed of the report of 2016', query: 'table=coverage&years=2016' },
		{ summary: 'A table that there is not', query: 'table=factories' }
	]
});

const DESCRIBED_CSV = describeRead({
	id: 'findTableAsCsv',
	summary: 'Tables beside the figures, as CSV',
	description: 'The same rows with all their columns.',
	fields: TABLE_FIELDS,
	keyExamples: { release: '2026-02' },
	answer: 'csv',
	examples: [
		{
			summary: 'Deliveries to Kosovo since 2020',
			query: 'table=deliveries&areas=XKX&side=recipient&years=2020..latest'
		}
	]
});

/** Never kept for ever, even of a release by id: an import may bring the same release more rows. */
export function tablesRoutes(dataset: Dataset) {
	return new Hono()
		.get('/tables', DESCRIBED, asks(TABLE_FIELDS), async (c) => {
			const question = c.req.valid('query');
			const found = await findTable(question, dataset);
			if (!found.ok) return refuse(c, found.problem);
			sayLinks(c, found.value);
			return c.json(toTableAnswer(question, found.value, dataset), 200);
		})
		.get('/tables.csv', DESCRIBED_CSV, asks(TABLE_FIELDS), async (c) => {
			const question = c.req.valid('query');
			const found = await findTable(question, dataset);
			if (!found.ok) return refuse(c, found.problem);
			sayLinks(c, found.value);
			c.header('Content-Type', 'text/csv; charset=utf-8; header=present');
			return c.body(toTableCsv(toTableAnswer(question, found.value, dataset)), 200);
		});
}

function sayLinks(c: Context, { served }: FoundTable): void {
	const { pathname, searchParams } = new URL(c.req.url);
	searchParams.set('release', served.release.id);
	const pinned = `${pathname}?${searchParams.toString()}`;
	addReleaseLinks(c, { licence: served.source.licence.url, pinned });
}
