/**
 * The descriptor of a package (Frictionless Tabular Data Package), and the same as CSV on the Web
 * (W3C csvw), for the tools that read one or the other.
 */
import { createHash } from 'node:crypto';
import type { Release, Source } from '../../src/lib/figures/release.ts';
import { isTranscribed, toReleaseName } from '../../src/lib/figures/release.ts';
import { toTableSchema } from './table-schema.ts';
import type { Field, TableSchema } from './table-schema.ts';

export interface ShippedTable {
	/** `share-of-gdp` */
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly columns: readonly string[];
}

export interface Shipped {
	readonly source: Source;
	readonly release: Release;
	readonly tables: readonly ShippedTable[];
}

export interface Descriptor {
	readonly profile: 'tabular-data-package';
	readonly name: string;
	readonly title: string;
	readonly resources: readonly Resource[];
	readonly [more: string]: unknown;
}

interface Resource {
	readonly name: string;
	readonly path: string;
	readonly schema: TableSchema;
	readonly [more: string]: unknown;
}

export function toDescriptor({ source, release, tables }: Shipped): Descriptor {
	return {
		profile: 'tabular-data-package',
		name: `${source.id}-${release.id}`,
		id: toReleaseName(source.id, release.id),
		title: toTitle({ source, release }),
		description: `${release.citation}. An extract: what the terms allow to be passed on.`,
		homepage: source.url,
		version: release.id,
		created: `${release.published}T00:00:00Z`,
		keywords: ['military expenditure', 'arms exports', 'arms industry', 'Western Balkans'],
		sources: [{ title: release.citation, path: source.doi ?? source.url }],
		licenses: [
			{ name: `${source.id}-terms`, title: source.licence.text, path: source.licence.url }
		],
		contributors: [
			{ title: source.publisher, path: source.url, role: 'publisher' },
			{ title: 'Bilans', role: 'wrangler' }
		],
		resources: tables.map(toResource)
	};
}

export function toTitle({ source, release }: Pick<Shipped, 'source' | 'release'>): string {
	const what = isTranscribed(source.id) ? 'transcription' : 'release';
	return `${source.title}, ${what} ${release.id}, extract`;
}

function toResource({ name, bytes, columns }: ShippedTable): Resource {
	return {
		profile: 'tabular-data-resource',
		name,
		path: `${name}.csv`,
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		bytes: bytes.byteLength,
		hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
		dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true },
		schema: toTableSchema(name, columns)
	};
}

const CSVW_TYPES: Readonly<Record<Field['type'], string>> = {
	string: 'string',
	integer: 'integer',
	number: 'number',
	year: 'gYear'
};

/** `csv-metadata.json`: where csvw looks by itself. */
export function toCsvw({ source, release }: Shipped, { title, resources }: Descriptor): object {
	return {
		'@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
		'dc:title': title,
		'dc:source': source.url,
		'dc:license': { '@id': source.licence.url },
		'dc:bibliographicCitation': release.citation,
		dialect: { encoding: 'utf-8', lineTerminators: ['\n'], header: true },
		tables: resources.map(({ path, schema }) => ({
			url: path,
			tableSchema: {
				columns: schema.fields.map(({ name, type, description, constraints }) => ({
					name,
					titles: name,
					'dc:description': description,
					datatype: CSVW_TYPES[type],
					null: '',
					required: constraints?.required === true
				})),
				...(schema.primaryKey && { primaryKey: schema.primaryKey })
			}
		}))
	};
}
