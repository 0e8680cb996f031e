/** SIPRI allows less than a tenth of a published data set: what `data/` ships stays under it. */
import { parse } from 'csv-parse/sync';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findAreaKind } from '../src/lib/figures/area.ts';
import { EXTRACT_LIMIT } from './sipri-milex/select-areas.ts';
import { readSources } from './source-list.ts';

const DATA = join(import.meta.dirname, '..', 'data');
const releases = readSources(join(DATA, 'sources.json')).flatMap((source) =>
	source.releases.map((release) => ({ ...release, folder: join(DATA, source.id, release.id) }))
);

function readRows(file: string): readonly Readonly<Record<string, string>>[] {
	return parse(readFileSync(file, 'utf8'), { columns: true });
}

function readFigures(folder: string) {
	return readdirSync(folder)
		.filter((name) => name !== 'series.csv' && name !== 'notes.csv')
		.flatMap((name) => readRows(join(folder, name)));
}

it('both releases are shipped', () => {
	expect(releases.map(({ id }) => id)).toEqual(expect.arrayContaining(['2025-04', '2026-04']));
});

describe.each(releases)('release $id', ({ folder, figures }) => {
	const rows = readFigures(folder);
	const filled = rows.filter(({ value }) => value !== '');

	it('ships less than a tenth of the figures, even with the regional totals', () => {
		expect(figures.served / figures.published).toBeLessThan(EXTRACT_LIMIT);
		expect(filled.length / figures.published).toBeLessThan(EXTRACT_LIMIT);
	});

	it('says truly how many it ships', () => {
		const ofCountries = filled.filter(({ area }) => findAreaKind(area ?? '') !== 'region');
		expect(ofCountries).toHaveLength(figures.served);
	});

	it('has a reason for each gap, and a quality for each figure', () => {
		const broken = rows.filter(({ value, quality, gap }) =>
			value === '' ? quality !== '' || gap === '' : quality === '' || gap !== ''
		);
		expect(broken).toEqual([]);
	});

	it('has the text of each note that a series names', () => {
		const named = readRows(join(folder, 'series.csv')).flatMap(
			({ notes }) => notes?.split(' ') ?? []
		);
		const texts = readRows(join(folder, 'notes.csv')).map(({ id }) => id);
		expect([...new Set(named)].filter((id) => id !== '').sort()).toEqual([...texts].sort());
	});
});
