/** The shape of the answer about measures. */
import * as v from 'valibot';
import { MEASURE_IDS } from '../../src/lib/figures/measure.ts';
import { SOURCE_IDS } from '../../src/lib/figures/release.ts';
import { UnitAnswer } from '../figures/figures-schema.ts';
import { YearsAnswer } from '../releases/release-answer.ts';

export const MeasuresAnswer = v.object({
	measures: v.array(
		v.object({
			id: v.picklist(MEASURE_IDS),
			source: v.picklist(SOURCE_IDS),
			title: v.string(),
			dimension: v.pipe(
				v.string(),
				v.description('Kind of quantity; two kinds never share an axis or a sum.')
			),
			releases: v.array(
				v.object({
					id: v.string(),
					release: v.string(),
					unit: v.pipe(
						UnitAnswer,
						v.description('Of countries; regional totals and local currencies have their own.')
					),
					years: v.pipe(
						v.nullable(YearsAnswer),
						v.description('First and last year with a figure of any area.')
					),
					areas: v.pipe(v.number(), v.description('How many areas have a row.'))
				})
			)
		})
	)
});
export type MeasuresAnswer = v.InferOutput<typeof MeasuresAnswer>;
