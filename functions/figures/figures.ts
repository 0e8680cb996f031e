/** `/figures` and `/figures.csv`: figures and gaps, year by year, each with its cell and quality. */
import { Hono } from 'hono';
import type { Context } from 'hono';
import type { Dataset } from '../../src/lib/dataset/dataset.ts';
import { asks } from '../http/ask.ts';
import { keepAsPinned } from '../http/freshness.ts';
import { addLinks, addReleaseLinks } from '../http/links.ts';
import { refuse } from '../http/problem.ts';
import { describeRead } from '../openapi/describe.ts';
import { toFiguresAnswer } from './figures-answer.ts';
import { toFileName, toFiguresCsv } from './figures-csv.ts';
import type { FiguresAnswer } from './figures-schema.ts';
import { findFigures } from './find-figures.ts';
import { listLinks } from './links.ts';
import { asksForParts } from './parts.ts';
import { FIGURES_FIELDS } from './question.ts';

const NEWSPAPER = 'measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2024&release=2025-04';

const DESCRIBED = describeRead({
	id: 'findFigures',
	summary: 'Figures',
	description: [
		'One series an area, one entry a year: every asked area and year is there. What the release has no figure of is a gap that says why.',
		'Values are in the source’s units: US$ million (billion for regional totals), shares as fractions, local currency in units.',
		'Without `areas`: all of the measure. Without `years`: from the first to the last with a figure.',
		'Arms transfers and exports are told apart by `category` and `partner`: names joined by ~, or `each` for those that there are. Without them a figure is of all.'
	].join('\n\n'),
	fields: FIGURES_FIELDS,
	answer: 'Figures',
	examples: [
		{ summary: 'Kosovo and Serbia in 2024, as the April 2025 release has them', query: NEWSPAPER },
		{
			summary: 'Why there is no figure',
			query: 'measure=sipri-milex.current-usd&areas=XKX&years=2007&release=2025-04'
		},
		{ summary: 'An area that is not known', query: 'measure=sipri-milex.constant-usd&areas=KOS' },
		{
			summary: 'Whom Kosovo has bought from, each supplier apart',
			query: 'measure=sipri-transfers.imports&areas=XKX&years=2020..2023&partner=each'
		},
		{
			summary: 'A category that there is not',
			query: 'measure=sipri-transfers.imports&areas=XKX&category=Tanks'
		},
		{ summary: 'No measure', query: 'areas=XKX' }
	]
});

const DESCRIBED_CSV = describeRead({
	id: 'findFiguresAsCsv',
	summary: 'Figures as CSV',
	description:
		'The same figures as a table: RFC 4180 with CRLF, UTF-8. One row an area and year; `unit` is the unit’s id, `notes` are ids separated by a space. Where `category` or `partner` are asked, they are the last columns.',
	fields: FIGURES_FIELDS,
	answer: 'csv',
	examples: [
		{ summary: 'Kosovo and Serbia in 2024, as the April 2025 release has them', query: NEWSPAPER }
	]
});

export function figuresRoutes(dataset: Dataset) {
	return new Hono()
		.get('/figures', DESCRIBED, asks(FIGURES_FIELDS), (c) => {
			const question = c.req.valid('query');
			const found = findFigures(question, dataset);
			if (!found.ok) return refuse(c, found.problem);
			const answer = toFiguresAnswer(found.value, dataset);
			keepAsPinned(c, question.release);
			sayLinks(c, answer, 'json');
			return c.json(answer, 200);
		})
		.get('/figures.csv', DESCRIBED_CSV, asks(FIGURES_FIELDS), (c) => {
			const question = c.req.valid('query');
			const found = findFigures(question, dataset);
			if (!found.ok) return refuse(c, found.problem);
			const answer = toFiguresAnswer(found.value, dataset);
			const name = toFileName(question, answer.release.release);
			keepAsPinned(c, question.release);
			sayLinks(c, answer, 'csv');
			c.header('Content-Type', 'text/csv; charset=utf-8; header=present');
			c.header('Content-Disposition', `attachment; filename="${name}"`);
			return c.body(toFiguresCsv(answer, asksForParts(question)), 200);
		});
}

function sayLinks(c: Context, { links, release }: FiguresAnswer, format: 'json' | 'csv'): void {
	const pinned = format === 'json' ? links.pinned : links.pinned.replace('?', '.csv?');
	addLinks(c, listLinks(links, format));
	addReleaseLinks(c, { licence: release.licenceUrl, pinned });
}
