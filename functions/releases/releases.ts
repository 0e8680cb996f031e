/** `/releases`: what was published when, on which terms, and how much of it this copy serves. */
import { Hono } from 'hono';
import * as v from 'valibot';
import type { Dataset } from '../../src/lib/dataset/dataset.ts';
import { SOURCE_IDS } from '../../src/lib/figures/release.ts';
import { asks } from '../http/ask.ts';
import { describeRead } from '../openapi/describe.ts';
import { listServed } from './find-served.ts';
import { toListedRelease } from './release-answer.ts';
import type { ReleasesAnswer } from './release-answer.ts';

const FIELDS = {
	schema: v.object({
		source: v.optional(v.picklist(SOURCE_IDS, ({ input }) => `unknown source: ${String(input)}`))
	}),
	allowed: { source: SOURCE_IDS }
};

const DESCRIBED = describeRead({
	id: 'listReleases',
	summary: 'Releases',
	description: 'The releases that this copy serves, of each source the newest first.',
	fields: FIELDS,
	answer: 'Releases',
	examples: [
		{ summary: 'Releases of the military expenditure database', query: 'source=sipri-milex' }
	]
});

export function releasesRoutes(dataset: Dataset) {
	return new Hono().get('/releases', DESCRIBED, asks(FIELDS), (c) => {
		const source: string | undefined = c.req.valid('query').source;
		const served = listServed(dataset).filter(
			(each) => source === undefined || each.source.id === source
		);
		const answer: ReleasesAnswer = { releases: served.map(toListedRelease) };
		return c.json(answer, 200);
	});
}
