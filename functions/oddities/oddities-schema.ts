/** The shape of the answer about oddities. */
import * as v from 'valibot';
import { MEASURE_IDS } from '../../src/lib/figures/measure.ts';
import { CHECKS } from '../../src/lib/figures/oddity.ts';
import { ReleaseAnswer } from '../releases/release-answer.ts';

const OddityAnswer = v.object({
	check: v.picklist(CHECKS),
	area: v.object({ code: v.string(), name: v.string() }),
	year: v.pipe(v.number(), v.description('Of a jump: the later of the two years.')),
	measure: v.picklist(MEASURE_IDS),
	value: v.pipe(
		v.number(),
		v.description(
			'What the check looks at: an implied GDP, a total or an amount in US$ million; an implied population in persons; a share as a fraction.'
		)
	),
	against: v.pipe(
		v.number(),
		v.description(
			'What it is held against: the year before, the sum, one half; of dollars of 0 the amount in local currency.'
		)
	),
	factor: v.pipe(v.number(), v.description('`value` divided by `against`.')),
	estimated: v.pipe(
		v.array(v.string()),
		v.description('Areas without a figure of their own, which a total estimates.')
	),
	at: v.pipe(v.array(v.string()), v.description('Sheets and cells, the odd figure’s own first.')),
	text: v.pipe(v.string(), v.description('The same in a sentence.'))
});

export const OdditiesAnswer = v.object({
	checks: v.array(v.object({ id: v.picklist(CHECKS), title: v.string(), explanation: v.string() })),
	releases: v.array(
		v.object({
			release: ReleaseAnswer,
			checked: v.pipe(
				v.boolean(),
				v.description('Whether its import checked it: else no oddity says nothing.')
			),
			oddities: v.pipe(
				v.array(OddityAnswer),
				v.description('Of the areas that this copy serves. Each figure is served as published.')
			)
		})
	)
});
export type OdditiesAnswer = v.InferOutput<typeof OdditiesAnswer>;
