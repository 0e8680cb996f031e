/** A release as answers carry it: everything needed to cite it and to find the same file again. */
import * as v from 'valibot';
import { SOURCE_IDS, toReleaseName } from '../../src/lib/figures/release.ts';
import type { ServedRelease } from './find-served.ts';

export const YearsAnswer = v.object({ first: v.number(), last: v.number() });

/** Only what the release itself is: an answer that names its release may be kept for ever. */
export const ReleaseAnswer = v.object({
	id: v.pipe(v.string(), v.description('Source and release: sipri-milex@2025-04.')),
	source: v.picklist(SOURCE_IDS),
	release: v.pipe(v.string(), v.description('What `release` takes: 2025-04.')),
	title: v.string(),
	publisher: v.string(),
	published: v.pipe(v.string(), v.isoDate()),
	citation: v.string(),
	url: v.pipe(v.string(), v.url()),
	doi: v.nullable(v.string()),
	licence: v.string(),
	licenceUrl: v.string(),
	file: v.string(),
	sha256: v.pipe(v.string(), v.description('Of the publisher’s file, in hexadecimal digits.')),
	years: YearsAnswer,
	constantPricesOf: v.nullable(
		v.pipe(v.number(), v.description('Base year of the release’s constant prices.'))
	)
});

/** And what this copy makes of it. */
const ListedRelease = v.object({
	...ReleaseAnswer.entries,
	latest: v.pipe(v.boolean(), v.description('Whether it is its source’s newest release here.')),
	figures: v.pipe(
		v.object({ published: v.number(), served: v.number() }),
		v.description('Figures of countries in the publisher’s file, and how many this copy serves.')
	)
});
export const ReleasesAnswer = v.object({ releases: v.array(ListedRelease) });

export type ReleasesAnswer = v.InferOutput<typeof ReleasesAnswer>;
type ReleaseAnswer = v.InferOutput<typeof ReleaseAnswer>;

export function toListedRelease(served: ServedRelease): ReleasesAnswer['releases'][number] {
	const { release, isLatest } = served;
	return { ...toReleaseAnswer(served), latest: isLatest, figures: release.figures };
}

export function toReleaseAnswer({ source, release }: ServedRelease): ReleaseAnswer {
	return {
		id: toReleaseName(source.id, release.id),
		source: source.id,
		release: release.id,
		title: source.title,
		publisher: source.publisher,
		published: release.published,
		citation: release.citation,
		url: source.url,
		doi: source.doi,
		licence: source.licence.text,
		licenceUrl: source.licence.url,
		file: release.file,
		sha256: release.sha256,
		years: release.years,
		constantPricesOf: release.constantPricesOf
	};
}
