/** The shape of the answer about health. */
import * as v from 'valibot';

export const HealthAnswer = v.object({
	status: v.literal('ok'),
	version: v.pipe(v.string(), v.description('Of Bilans.')),
	storage: v.pipe(
		v.picklist(['ok', 'away']),
		v.description('Of published charts; while it is away, everything else is served.')
	),
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
