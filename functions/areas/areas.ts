/**
 * `/areas`: states, former states, regions and groups that a release has figures or gaps of.
 * Never kept for ever, even of a release by id: an import may bring the same release more areas.
 */
import { Hono } from 'hono';
import * as v from 'valibot';
import {
	ALLOWED,
	LangField,
	MeasureField,
	ReleaseField
} from '../../src/lib/charts/spec/fields.ts';
import type { Dataset } from '../../src/lib/dataset/dataset.ts';
import { BASE_LOCALE } from '../../src/lib/i18n/locale.ts';
import { asks } from '../http/ask.ts';
import { refuse } from '../http/problem.ts';
import { describeRead } from '../openapi/describe.ts';
import { findAreas } from './find-areas.ts';

const FIELDS = {
	schema: v.object({
		measure: v.optional(MeasureField),
		release: v.optional(ReleaseField, 'latest'),
		lang: v.optional(LangField, BASE_LOCALE)
	}),
	allowed: { measure: ALLOWED.measure, release: ALLOWED.release, lang: ALLOWED.lang }
};

const DESCRIBED = describeRead({
	id: 'listAreas',
	summary: 'Areas',
	description:
		'The areas of a release with their names, and for which years it has which measure of them. Groups come first; a group’s years are those of its members together.',
	fields: FIELDS,
	answer: 'Areas',
	examples: [
		{
			summary: 'Areas with a share of GDP in the April 2025 release',
			query: 'measure=sipri-milex.share-of-gdp&release=2025-04'
		}
	]
});

export function areasRoutes(dataset: Dataset) {
	return new Hono().get('/areas', DESCRIBED, asks(FIELDS), (c) => {
		const question = c.req.valid('query');
		const found = findAreas(question, dataset);
		if (!found.ok) return refuse(c, found.problem);
		return c.json({ areas: [...found.value] }, 200);
	});
}
