/** `/figures` and `/figures.csv`: figures and gaps, year by year, each with its cell and quality. */
import { Hono } from 'hono';
import type { Dataset } from '../../src/lib/dataset/dataset.ts';
import { asks } from '../http/ask.ts';
import { keepAsPinned } from '../http/freshness.ts';
import { refuse } from '../http/problem.ts';
import { toFiguresAnswer } from './figures-answer.ts';
import { toFileName, toFiguresCsv } from './figures-csv.ts';
import { findFigures } from './find-figures.ts';
import { formatLinkHeader } from './links.ts';
import { FIGURES_FIELDS } from './question.ts';

export function figuresRoutes(dataset: Dataset) {
	return new Hono()
		.get('/figures', asks(FIGURES_FIELDS), (c) => {
			const question = c.req.valid('query');
			const found = findFigures(question, dataset);
			if (!found.ok) return refuse(c, found.problem);
			const answer = toFiguresAnswer(found.value, dataset);
			keepAsPinned(c, question.release);
			c.header('Link', formatLinkHeader(answer.links, 'json'));
			return c.json(answer, 200);
		})
		.get('/figures.csv', asks(FIGURES_FIELDS), (c) => {
			const question = c.req.valid('query');
			const found = findFigures(question, dataset);
			if (!found.ok) return refuse(c, found.problem);
			const answer = toFiguresAnswer(found.value, dataset);
			const name = toFileName(question, answer.release.release);
			keepAsPinned(c, question.release);
			c.header('Link', formatLinkHeader(answer.links, 'csv'));
			c.header('Content-Type', 'text/csv; charset=utf-8; header=present');
			c.header('Content-Disposition', `attachment; filename="${name}"`);
			return c.body(toFiguresCsv(answer), 200);
		});
}
