/** The shape of the answer about areas. */
import * as v from 'valibot';
import { PARTS } from '../../src/lib/charts/spec/parts.ts';
import { MEASURE_IDS } from '../../src/lib/figures/measure.ts';
import { YearsAnswer } from '../releases/release-answer.ts';

const Note = v.object({
	year: v.pipe(v.number(), v.description('First year of the new meaning.')),
	note: v.string(),
	text: v.string()
});

export const AreaAnswer = v.object({
	code: v.pipe(v.string(), v.description('ISO 3166-1 alpha-3; XKX for Kosovo; words for regions.')),
	name: v.string(),
	kind: v.picklist(['state', 'former-state', 'union', 'region', 'group']),
	members: v.optional(
		v.pipe(v.array(v.string()), v.description('Codes that a group stands for today, in its order.'))
	),
	before: v.pipe(
		v.array(v.object({ code: v.string(), to: v.number() })),
		v.description(
			'States on whose territory it was, and the last year in which a source may have figures of them instead.'
		)
	),
	breaks: v.pipe(
		v.array(Note),
		v.description('Years from which the figures mean another territory.')
	),
	printed: v.pipe(
		v.array(v.string()),
		v.description('The names that the releases print; a reader may know the area by them.')
	),
	measures: v.array(
		v.object({
			id: v.picklist(MEASURE_IDS),
			release: v.pipe(v.string(), v.description('Source and release: sipri-milex@2025-04.')),
			years: v.pipe(
				v.nullable(YearsAnswer),
				v.description('First and last year with a figure; null where there are only gaps.')
			),
			parts: v.optional(
				v.pipe(
					v.array(v.picklist(PARTS)),
					v.description('What its figures can be shown in parts by, where they can.')
				)
			)
		})
	)
});

export const AreasAnswer = v.object({ areas: v.array(AreaAnswer) });
export type AreaAnswer = v.InferOutput<typeof AreaAnswer>;
export type AreasAnswer = v.InferOutput<typeof AreasAnswer>;
