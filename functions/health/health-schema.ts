/** The shape of the answer about health. */
import * as v from 'valibot';

export const HealthAnswer = v.object({
	status: v.literal('ok'),
	releases: v.array(
		v.object({
			id: v.string(),
			latest: v.boolean(),
			measures: v.number(),
			figures: v.object({ published: v.number(), served: v.number() })
		})
	)
});
export type HealthAnswer = v.InferOutput<typeof HealthAnswer>;
