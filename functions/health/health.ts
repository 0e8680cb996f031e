/** `/health`: whether this copy answers, which releases it serves, and whether its storage does. */
import { Hono } from 'hono';
import type { Context } from 'hono';
import packageJson from '../../package.json' with { type: 'json' };
import type { Dataset } from '../../src/lib/dataset/dataset.ts';
import { toReleaseName } from '../../src/lib/figures/release.ts';
import { openStore } from '../charts/open-store.ts';
import { NO_FIELDS, asks } from '../http/ask.ts';
import { keepNever } from '../http/freshness.ts';
import { describeRead } from '../openapi/describe.ts';
import { listServed } from '../releases/find-served.ts';
import type { HealthAnswer } from './health-schema.ts';

const DESCRIBED = describeRead({
	id: 'tellHealth',
	summary: 'Health',
	description:
		'Whether this copy answers, which releases it serves, and whether its storage does; never kept.',
	answer: 'Health',
	isNeverKept: true,
	examples: [{ summary: 'Now', query: '' }]
});

const NOBODYS = '0000000000';

export function healthRoutes(dataset: Dataset) {
	return new Hono().get('/health', DESCRIBED, asks(NO_FIELDS), async (c) => {
		keepNever(c);
		return c.json(toHealthAnswer(dataset, await findStorage(c)), 200);
	});
}

/** Asks for a chart that is nobody's; no longer than an embed would wait. */
async function findStorage(c: Context): Promise<HealthAnswer['storage']> {
	try {
		await openStore(c).findChart(NOBODYS, null);
		return 'ok';
	} catch {
		return 'away';
	}
}

/** Reads each release, so that one that cannot be read is noticed here. */
function toHealthAnswer(dataset: Dataset, storage: HealthAnswer['storage']): HealthAnswer {
	const releases = listServed(dataset).map(({ source, release, isLatest }) => ({
		id: toReleaseName(source.id, release.id),
		latest: isLatest,
		measures: dataset.findMeasures(source.id, release).length,
		figures: release.figures
	}));
	return { status: 'ok', version: packageJson.version, storage, releases };
}
