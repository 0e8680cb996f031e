/** The shape of a problem's explanation. */
import * as v from 'valibot';

export const ProblemExplained = v.object({
	type: v.pipe(v.string(), v.description('This address.')),
	title: v.string(),
	status: v.number(),
	explanation: v.string()
});
export type ProblemExplained = v.InferOutput<typeof ProblemExplained>;
