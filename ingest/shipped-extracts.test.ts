/** What `data/` ships keeps to the terms of each publisher, and says truly what it is. */
import { parse } from 'csv-parse/sync';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findAreaKind } from '../src/lib/figures/area.ts';
import { CALCULATED } from '../src/lib/figures/figure.ts';
import { toReleaseName } from '../src/lib/figures/release.ts';
import { IMPORTERS } from './importers.ts';
import { readSources } from './source-list.ts';

type Row = Readonly<Record<string, string>>;

const DATA = join(import.meta.dirname, '..', 'data');
const releases = readSources(join(DATA, 'sources.json')).flatMap((source) =>
	source.releases.map((release) => ({
		...release,
		name: toReleaseName(source.id, release.id),
		source: source.id,
		folder: join(DATA, source.id, release.id)
	}))
);
const limited = releases.flatMap((release) => {
	const limit = IMPORTERS.find(({ source }) => source === release.source)?.extractLimit;
	return typeof limit === 'number' ? { ...release, limit } : [];
});

function readRows(file: string): readonly Row[] {
	return existsSync(file) ? parse(readFileSync(file, 'utf8'), { columns: true }) : [];
}

function readFigures(folder: string): readonly Row[] {
	const measures = new Set(
		readRows(join(folder, 'series.csv')).flatMap(({ measure }) => measure ?? [])
	);
	return [...measures].flatMap((measure) => readRows(join(folder, `${measure}.csv`)));
}

it('both releases of military expenditure are shipped', () => {
	expect(releases.map(({ name }) => name)).toEqual(
		expect.arrayContaining(['sipri-milex@2025-04', 'sipri-milex@2026-04'])
	);
});

describe.each(limited)('$name', ({ folder, figures, limit }) => {
	it('ships less than its publisher allows', () => {
		const filled = readFigures(folder).filter(({ value }) => value !== '');
		const printed = filled.filter(({ notes = '' }) => !notes.split(' ').includes(CALCULATED));
		expect(figures.served / figures.published).toBeLessThan(limit);
		expect(printed.length / figures.published).toBeLessThan(limit);
	});
});

describe.each(releases.filter(({ source }) => source === 'sipri-milex'))('$name', (release) => {
	it('says truly how many figures of countries it ships', () => {
		const filled = readFigures(release.folder).filter(({ value }) => value !== '');
		const ofCountries = filled.filter(({ area }) => findAreaKind(area ?? '') !== 'region');
		expect(ofCountries).toHaveLength(release.figures.served);
	});
});

describe.each(releases)('$name', ({ folder }) => {
	const rows = readFigures(folder);

	it('has a reason for each gap, and a quality for each figure', () => {
		const broken = rows.filter(({ value, quality, gap }) =>
			value === '' ? quality !== '' || gap === '' : quality === '' || gap !== ''
		);
		expect(broken).toEqual([]);
	});

	it('has the text of each note that a series or a figure names', () => {
		const named = [...readRows(join(folder, 'series.csv')), ...rows].flatMap(({ notes = '' }) =>
			notes.split(' ')
		);
		const texts = readRows(join(folder, 'notes.csv')).map(({ id }) => id);
		const wanted = new Set(named.filter((id) => id !== '' && id !== CALCULATED));
		expect(texts).toEqual(expect.arrayContaining([...wanted]));
	});
});
