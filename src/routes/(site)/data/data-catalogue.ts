/**
 * What the page of the data tells search engines, in the words of schema.org: a `Dataset` a release,
 * with its publisher, terms and citation, and where its extract can be taken.
 */
import { toReleaseName } from '$lib/figures/release.ts';
import type { ShownSource } from './ask-sources.ts';

type Release = ShownSource['releases'][number];

/** As the text of a script element: nothing in it can end the element, or reads otherwise in HTML. */
export function formatCatalogue(sources: readonly ShownSource[], origin: string): string {
	const catalogue = {
		'@context': 'https://schema.org',
		'@type': 'DataCatalog',
		name: 'Bilans',
		url: `${origin}/data`,
		dataset: sources.flatMap((source) =>
			source.releases.map((release) => toDataset({ source, release }, origin))
		)
	};
	return JSON.stringify(catalogue).replaceAll('<', '\\u003c').replaceAll('&', '\\u0026');
}

function toDataset(
	{ source, release }: { readonly source: ShownSource; readonly release: Release },
	origin: string
): object {
	const name = toReleaseName(source.id, release.release);
	return {
		'@type': 'Dataset',
		name: `${source.title}, ${release.release}`,
		description: `${release.citation}. An extract of ${source.publisher}’s figures, each with its quality and the cell where it stands.`,
		identifier: name,
		version: release.release,
		url: `${origin}/data`,
		isBasedOn: source.doi ?? source.url,
		creator: { '@type': 'Organization', name: source.publisher, url: source.url },
		license: source.licenceUrl,
		citation: release.citation,
		datePublished: release.published,
		temporalCoverage: `${String(release.years.first)}/${String(release.years.last)}`,
		isAccessibleForFree: true,
		distribution: [
			{
				'@type': 'DataDownload',
				encodingFormat: 'application/zip',
				contentUrl: `${origin}/data/${name}.zip`
			}
		]
	};
}
