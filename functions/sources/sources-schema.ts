/** The shape of the answer about sources. */
import * as v from 'valibot';
import { SOURCE_IDS } from '../../src/lib/figures/release.ts';

export const SourcesAnswer = v.object({
	sources: v.array(
		v.object({
			id: v.picklist(SOURCE_IDS),
			title: v.string(),
			publisher: v.string(),
			url: v.string(),
			doi: v.nullable(v.string()),
			licence: v.string(),
			licenceUrl: v.string(),
			releases: v.pipe(
				v.array(v.string()),
				v.description('Ids of the releases that this copy serves, newest first.')
			)
		})
	)
});
export type SourcesAnswer = v.InferOutput<typeof SourcesAnswer>;
