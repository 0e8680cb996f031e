/** Packages of the shipped extracts: what is in them, and that it is what they say. */
import { Validator } from '@cfworker/json-schema';
import type { Schema } from '@cfworker/json-schema';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toDescriptor } from './data-package.ts';
import type { Descriptor } from './data-package.ts';
import { toTableSchema } from './table-schema.ts';
import type { Field } from './table-schema.ts';
import { listShipped, zipPackage } from './zip-package.ts';

const PROFILE = 'tests/fixtures/tabular-data-package.schema.json';
const profile = new Validator(JSON.parse(readFileSync(PROFILE, 'utf8')) as Schema, '4');
const shipped = listShipped('data');
const PACKAGES = shipped.map(([name, each]) => ({ name, each }));

function open(zip: Uint8Array): ReadonlyMap<string, string> {
	return new Map(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

function readDescriptor(files: ReadonlyMap<string, string>): Descriptor {
	return JSON.parse(files.get('datapackage.json') ?? '') as Descriptor;
}

/** Why a cell is not what its field says; null where it is. */
function findFault(cell: string, { type, constraints = {} }: Field): string | null {
	if (cell === '') return constraints.required === true ? 'is missing' : null;
	const patterns = { year: /^\d{4}$/, integer: /^-?\d+$/, number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/ };
	if (type !== 'string' && !patterns[type].test(cell)) return `${cell} is no ${type}`;
	const isListed = constraints.enum === undefined || constraints.enum.includes(cell);
	return isListed ? null : `${cell} is none of ${String(constraints.enum)}`;
}

describe('the packages', () => {
	it('are of every release', () => {
		expect(shipped.map(([name]) => name)).toEqual(
			expect.arrayContaining(['sipri-milex@2025-04', 'sipri-milex@2026-04', 'seesac@2026-11'])
		);
	});

	it.each(PACKAGES)('$name: the descriptor fits the published profile', ({ each }) => {
		const { valid, errors } = profile.validate(toDescriptor(each));
		expect(errors.map(({ error }) => error)).toEqual([]);
		expect(valid).toBe(true);
	});

	it.each(PACKAGES)('$name: every cell is what its column says', ({ each }) => {
		const files = open(zipPackage(each));
		for (const { path, schema } of readDescriptor(files).resources) {
			const [header, ...rows]: string[][] = parse(files.get(path) ?? '');
			expect(header).toEqual(schema.fields.map(({ name }) => name));
			const faults = rows.flatMap((cells) =>
				schema.fields.flatMap((field, at) => findFault(cells[at] ?? '', field) ?? [])
			);
			expect(faults.slice(0, 3), path).toEqual([]);
			const { primaryKey = [] } = schema;
			const keys = rows.map((cells) => primaryKey.map((key) => cells[header?.indexOf(key) ?? -1]));
			if (primaryKey.length > 0) expect(new Set(keys.map(String)).size, path).toBe(rows.length);
		}
	});

	it.each(PACKAGES)('$name: CSV on the Web tells the same columns', ({ each }) => {
		const files = open(zipPackage(each));
		const { tables } = JSON.parse(files.get('csv-metadata.json') ?? '') as {
			tables: { url: string; tableSchema: { columns: { name: string }[] } }[];
		};
		const { resources } = readDescriptor(files);
		expect(
			tables.map(({ url, tableSchema }) => [url, tableSchema.columns.map(({ name }) => name)])
		).toEqual(resources.map(({ path, schema }) => [path, schema.fields.map(({ name }) => name)]));
	});

	it.each(PACKAGES)('$name: terms, credit and source come along', ({ each }) => {
		const { source, release } = each;
		const files = open(zipPackage(each));
		expect(files.get('LICENCE.txt')).toContain(source.licence.text);
		expect(files.get('CITATION.txt')).toBe(`${release.citation}\n`);
		expect(files.get('README.md')).toContain(release.sha256);
	});

	it('are the same bytes each time, in every zone of time', () => {
		const [, milex] = shipped[0] ?? [];
		if (milex === undefined) throw new Error('no release is shipped');
		const zone = process.env.TZ;
		const zips = ['UTC', 'Pacific/Auckland', 'America/Los_Angeles'].map((each) => {
			process.env.TZ = each;
			return zipPackage(milex);
		});
		if (zone === undefined) delete process.env.TZ;
		else process.env.TZ = zone;
		expect(zips[1]).toEqual(zips[0]);
		expect(zips[2]).toEqual(zips[0]);
	});
});

describe('the profile', () => {
	it('notices a descriptor that is none', () => {
		const [, milex] = shipped[0] ?? [];
		if (milex === undefined) throw new Error('no release is shipped');
		const { resources, ...rest } = toDescriptor(milex);
		expect(profile.validate(rest).valid).toBe(false);
		const nameless = {
			...rest,
			resources: resources.map((each) => ({ ...each, name: 7 }))
		};
		expect(profile.validate(nameless).valid).toBe(false);
	});
});

describe(toTableSchema, () => {
	it('knows years, numbers and words', () => {
		const { fields, primaryKey } = toTableSchema('share-of-gdp', [
			...['area', 'year', 'value', 'quality', 'gap', 'cell']
		]);
		expect(fields.map(({ type }) => type)).toEqual([
			...['string', 'year', 'number', 'string', 'string', 'string']
		]);
		expect(primaryKey).toEqual(['area', 'year']);
	});

	it('throws for a column that nobody has described', () => {
		expect(() => toTableSchema('series', ['measure', 'colour'])).toThrow(
			'no words for the column colour'
		);
	});
});
