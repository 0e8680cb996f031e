/** `/sources`: who publishes the figures, and on which terms. */
import { Hono } from 'hono';
import type { Dataset } from '../../src/lib/dataset/dataset.ts';
import { NO_FIELDS, asks } from '../http/ask.ts';
import { describeRead } from '../openapi/describe.ts';
import type { SourcesAnswer } from './sources-schema.ts';

const DESCRIBED = describeRead({
	id: 'listSources',
	summary: 'Sources',
	description:
		'The publishers’ databases, their terms, and the releases of each that this copy serves.',
	answer: 'Sources',
	examples: [{ summary: 'All sources', query: '' }]
});

export function sourcesRoutes(dataset: Dataset) {
	return new Hono().get('/sources', DESCRIBED, asks(NO_FIELDS), (c) =>
		c.json(toSourcesAnswer(dataset), 200)
	);
}

function toSourcesAnswer(dataset: Dataset): SourcesAnswer {
	const sources = dataset.sources.map(({ id, title, publisher, url, doi, licence }) => ({
		id,
		title,
		publisher,
		url,
		doi,
		licence: licence.text,
		licenceUrl: licence.url,
		releases: dataset.findReleases(id).map((release) => release.id)
	}));
	return { sources };
}
