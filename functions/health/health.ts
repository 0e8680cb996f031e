/** `/health`: whether this copy answers, and which releases it serves. */
import { Hono } from 'hono';
import type { Dataset } from '../../src/lib/dataset/dataset.ts';
import { toReleaseName } from '../../src/lib/figures/release.ts';
import { NO_FIELDS, asks } from '../http/ask.ts';
import { keepNever } from '../http/freshness.ts';
import { describeRead } from '../openapi/describe.ts';
import { listServed } from '../releases/find-served.ts';
import type { HealthAnswer } from './health-schema.ts';

const DESCRIBED = describeRead({
	id: 'tellHealth',
	summary: 'Health',
	description: 'Whether this copy answers, and which releases it serves; never kept.',
	answer: 'Health',
	isNeverKept: true,
	examples: [{ summary: 'Now', query: '' }]
});

export function healthRoutes(dataset: Dataset) {
	return new Hono().get('/health', DESCRIBED, asks(NO_FIELDS), (c) => {
		keepNever(c);
		return c.json(toHealthAnswer(dataset), 200);
	});
}

/** Reads each release, so that one that cannot be read is noticed here. */
function toHealthAnswer(dataset: Dataset): HealthAnswer {
	const releases = listServed(dataset).map(({ source, release, isLatest }) => ({
		id: toReleaseName(source.id, release.id),
		latest: isLatest,
		measures: dataset.findMeasures(source.id, release).length,
		figures: release.figures
	}));
	return { status: 'ok', releases };
}
