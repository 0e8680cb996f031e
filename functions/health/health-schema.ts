/** The shape of the answer about health. */
import * as v from 'valibot';
import { ReleaseAnswer } from '../releases/release-answer.ts';

export const HealthAnswer = v.object({
	status: v.literal('ok'),
	releases: v.array(
		v.object({
			id: v.string(),
			latest: v.boolean(),
			measures: v.number(),
			figures: ReleaseAnswer.entries.figures
		})
	)
});
export type HealthAnswer = v.InferOutput<typeof HealthAnswer>;
