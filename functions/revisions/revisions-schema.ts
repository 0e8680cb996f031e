/** The shape of the answer about revisions. */
import * as v from 'valibot';
import { GAP_REASONS, QUALITIES } from '../../src/lib/figures/figure.ts';
import { MEASURE_IDS } from '../../src/lib/figures/measure.ts';
import { UnitAnswer } from '../figures/figures-schema.ts';
import { ReleaseAnswer } from '../releases/release-answer.ts';

const REVISION_KINDS = [
	'revised',
	'appeared',
	'vanished',
	'requalified',
	'added',
	'explained-otherwise'
] as const;

const PointAnswer = v.union([
	v.object({ value: v.number(), quality: v.picklist(QUALITIES), at: v.string() }),
	v.object({ value: v.null(), gap: v.picklist(GAP_REASONS), at: v.nullable(v.string()) })
]);

export const RevisionsAnswer = v.object({
	measure: v.object({ id: v.picklist(MEASURE_IDS), title: v.string() }),
	from: ReleaseAnswer,
	to: ReleaseAnswer,
	areas: v.array(
		v.object({
			area: v.object({ code: v.string(), name: v.string() }),
			unit: v.pipe(UnitAnswer, v.description('Of `rebased` and `after`.')),
			rebasing: v.pipe(
				v.nullable(
					v.object({ factor: v.number(), from: v.number(), to: v.number(), at: v.string() })
				),
				v.description(
					'What carried constant prices of the older base year to those of the newer: its own constant figure over its current figure of the older base year.'
				)
			),
			incomparable: v.pipe(
				v.nullable(v.string()),
				v.description('Why the two releases cannot be compared here.')
			),
			revisions: v.array(
				v.object({
					year: v.number(),
					kind: v.picklist(REVISION_KINDS),
					before: v.pipe(PointAnswer, v.description('As the older release prints it.')),
					rebased: v.pipe(
						v.nullable(v.number()),
						v.description('`before` in the prices of the newer release.')
					),
					after: PointAnswer,
					change: v.pipe(
						v.nullable(v.number()),
						v.description('From `rebased` to `after`, as a fraction.')
					)
				})
			)
		})
	)
});
export type RevisionsAnswer = v.InferOutput<typeof RevisionsAnswer>;
export type PointAnswer = v.InferOutput<typeof PointAnswer>;
