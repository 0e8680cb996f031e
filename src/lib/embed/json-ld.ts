/**
 * What a chart's page tells search engines of its figures and its picture, in the words of
 * schema.org: the `Dataset` that it shows, with whoever published it, and the `ImageObject`.
 */
import type { ViewFrame } from '../charts/view/view-frame.ts';

export interface PageAddresses {
	/** Absolute addresses. */
	readonly page: string;
	readonly picture: string;
	readonly csv: string;
	readonly json: string;
}

/** As the text of a script element: nothing in it can end the element, or reads otherwise in HTML. */
export function formatJsonLd(view: ViewFrame, addresses: PageAddresses): string {
	const graph = view.kind === 'table' ? [] : [toImage(view, addresses)];
	const linked = {
		'@context': 'https://schema.org',
		'@graph': [toDataset(view, addresses), ...graph]
	};
	return JSON.stringify(linked).replaceAll('<', '\\u003c').replaceAll('&', '\\u0026');
}

function toDataset(view: ViewFrame, { page, csv, json }: PageAddresses): object {
	const { source, span, series } = view;
	return {
		'@type': 'Dataset',
		name: view.title,
		description: `${view.sentence} ${view.subtitle}. ${source.line}.`,
		url: page,
		citation: source.citation,
		license: source.licence.url,
		isBasedOn: source.url,
		version: source.release,
		datePublished: source.published,
		temporalCoverage: span.first === span.last ? String(span.first) : `${span.first}/${span.last}`,
		spatialCoverage: series.map(({ area }) => ({ '@type': 'Place', name: area.name })),
		variableMeasured: { '@type': 'PropertyValue', name: view.subtitle, unitText: view.unit.label },
		distribution: [
			{ '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: csv },
			{ '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: json }
		]
	};
}

function toImage({ title, sentence, source }: ViewFrame, { picture, page }: PageAddresses): object {
	return {
		'@type': 'ImageObject',
		name: title,
		caption: sentence,
		contentUrl: picture,
		encodingFormat: 'image/png',
		creditText: `Bilans. ${source.line}`,
		acquireLicensePage: page
	};
}
