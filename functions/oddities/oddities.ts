/**
 * `/oddities` and `/oddities.csv`: what does not fit when a release is checked against itself.
 * Never kept for ever, even of a release by id: an import may bring the same release more areas.
 */
import { Hono } from 'hono';
import * as v from 'valibot';
import { ALLOWED, LangField, ReleaseField } from '../../src/lib/charts/spec/fields.ts';
import type { Asked } from '../../src/lib/charts/spec/problem.ts';
import type { Dataset } from '../../src/lib/dataset/dataset.ts';
import { SOURCE_IDS } from '../../src/lib/figures/release.ts';
import type { SourceId } from '../../src/lib/figures/release.ts';
import { BASE_LOCALE } from '../../src/lib/i18n/locale.ts';
import type { Locale } from '../../src/lib/i18n/locale.ts';
import { asks } from '../http/ask.ts';
import { refuse } from '../http/problem.ts';
import { describeRead } from '../openapi/describe.ts';
import { findServed, findServedOfAny } from '../releases/find-served.ts';
import type { ServedRelease } from '../releases/find-served.ts';
import { toOdditiesAnswer, toOdditiesCsv } from './oddities-answer.ts';

interface OdditiesQuestion {
	/** None: of each source that has the release. */
	readonly source?: SourceId | undefined;
	readonly release: string;
	readonly lang: Locale;
}

const FIELDS = {
	schema: v.object({
		source: v.optional(v.picklist(SOURCE_IDS, ({ input }) => `unknown source: ${String(input)}`)),
		release: v.optional(ReleaseField, 'latest'),
		lang: v.optional(LangField, BASE_LOCALE)
	}),
	allowed: { source: SOURCE_IDS, release: ALLOWED.release, lang: ALLOWED.lang }
};

const EXAMPLE = {
	summary: 'Oddities of the April 2026 release of the military expenditure database',
	query: 'source=sipri-milex&release=2026-04'
};

const DESCRIBED = describeRead({
	id: 'listOddities',
	summary: 'Oddities',
	description: [
		'What does not fit when a release is checked against itself: figures of two sheets that imply what cannot be, totals that are not the sum of their parts, dollars of 0. An oddity may have a reason; no figure is left out or changed for it.',
		'`checks` says what is compared and beyond which limit. A release that its import did not check says `checked: false`.'
	].join('\n\n'),
	fields: FIELDS,
	answer: 'Oddities',
	examples: [
		EXAMPLE,
		{
			summary: 'A release that this copy does not have',
			query: 'source=sipri-milex&release=1999-01'
		}
	]
});

const DESCRIBED_CSV = describeRead({
	id: 'listOdditiesAsCsv',
	summary: 'Oddities as CSV',
	description: 'The same as a table: one row an oddity.',
	fields: FIELDS,
	answer: 'csv',
	examples: [EXAMPLE]
});

export function odditiesRoutes(dataset: Dataset) {
	return new Hono()
		.get('/oddities', DESCRIBED, asks(FIELDS), (c) => {
			const served = findAsked(c.req.valid('query'), dataset);
			if (!served.ok) return refuse(c, served.problem);
			return c.json(toOdditiesAnswer(served.value, dataset, c.req.valid('query').lang), 200);
		})
		.get('/oddities.csv', DESCRIBED_CSV, asks(FIELDS), (c) => {
			const served = findAsked(c.req.valid('query'), dataset);
			if (!served.ok) return refuse(c, served.problem);
			c.header('Content-Type', 'text/csv; charset=utf-8; header=present');
			return c.body(
				toOdditiesCsv(toOdditiesAnswer(served.value, dataset, c.req.valid('query').lang)),
				200
			);
		});
}

function findAsked(
	{ source, release }: OdditiesQuestion,
	dataset: Dataset
): Asked<readonly ServedRelease[]> {
	if (source === undefined) return findServedOfAny(dataset, release);
	const served = findServed(dataset, source, release);
	return served.ok ? { ok: true, value: [served.value] } : served;
}
