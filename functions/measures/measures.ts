/** `/measures`: what is measured, in which unit, and for which years in which release. */
import { Hono } from 'hono';
import type { Dataset } from '../../src/lib/dataset/dataset.ts';
import { MEASURE_IDS, findMeasureKind, toUnitOfMeasure } from '../../src/lib/figures/measure.ts';
import type { MeasureId } from '../../src/lib/figures/measure.ts';
import { toReleaseName } from '../../src/lib/figures/release.ts';
import type { Release } from '../../src/lib/figures/release.ts';
import { measureTitle } from '../../src/lib/i18n/labels.ts';
import type { Locale } from '../../src/lib/i18n/locale.ts';
import { toUnitAnswer } from '../figures/figures-answer.ts';
import { LANG_FIELDS, asks } from '../http/ask.ts';
import { describeRead } from '../openapi/describe.ts';
import { toWholeSpan } from '../releases/span.ts';
import type { MeasuresAnswer } from './measures-schema.ts';

type MeasureAnswer = MeasuresAnswer['measures'][number];

const DESCRIBED = describeRead({
	id: 'listMeasures',
	summary: 'Measures',
	description: 'What is measured, and in which unit and for which years each release has it.',
	fields: LANG_FIELDS,
	answer: 'Measures',
	examples: [{ summary: 'All measures', query: '' }]
});

export function measuresRoutes(dataset: Dataset) {
	return new Hono().get('/measures', DESCRIBED, asks(LANG_FIELDS), (c) => {
		const { lang } = c.req.valid('query');
		const answer: MeasuresAnswer = {
			measures: MEASURE_IDS.map((measure) => toMeasureAnswer(measure, dataset, lang))
		};
		return c.json(answer, 200);
	});
}

function toMeasureAnswer(id: MeasureId, dataset: Dataset, locale: Locale): MeasureAnswer {
	const { source, dimension } = findMeasureKind(id);
	const releases = dataset
		.findReleases(source)
		.filter((release) => dataset.findMeasures(source, release).includes(id))
		.map((release) => toMeasureInRelease(id, release, { dataset, locale }));
	return { id, source, title: measureTitle(id, locale), dimension, releases };
}

function toMeasureInRelease(
	id: MeasureId,
	release: Release,
	{ dataset, locale }: { readonly dataset: Dataset; readonly locale: Locale }
): MeasureAnswer['releases'][number] {
	const listed = dataset.listSeries(id, release);
	return {
		id: toReleaseName(findMeasureKind(id).source, release.id),
		release: release.id,
		unit: toUnitAnswer(toUnitOfMeasure(id, release.constantPricesOf), locale),
		years: toWholeSpan(listed.map(({ years }) => years)),
		areas: listed.length
	};
}
