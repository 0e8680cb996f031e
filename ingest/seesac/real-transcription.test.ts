/** The whole transcription, which is looked for beside the checkout: every figure checked by hand. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KEPT_FILES, readKept } from './read-transcription.ts';
import { buildReading } from './seesac-reading.ts';
import type { SeesacReading } from './seesac-reading.ts';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'seesac');

function isMissing(): boolean {
	if (existsSync(FOLDER)) return false;
	process.stderr.write(`SKIPPED: the transcription of SEESAC, for ${FOLDER} is not there\n`);
	return true;
}

function readWhole(): SeesacReading {
	const files = new Map(KEPT_FILES.map((name) => [name, readFileSync(join(FOLDER, name))]));
	const read = readKept(files);
	if (read.kind === 'faulty') throw new Error(JSON.stringify(read.issues));
	return buildReading(read.value);
}

describe.skipIf(isMissing())('the transcription of November 2026', () => {
	const reading = existsSync(FOLDER) ? readWhole() : null;

	/** `SRB 2016`, `SEESAC 2020 ML3`, `SEESAC 2016 to SAU` */
	function listFigures(measure: string): Readonly<Record<string, string>> {
		const rows = reading?.tables.figures[measure] ?? [];
		const figures = rows.filter(({ value }) => value !== null);
		return Object.fromEntries(
			figures.map(({ area, year, category, partner, value, bound }) => [
				`${area} ${String(year)}${category ? ` ${category}` : ''}${partner ? ` to ${partner}` : ''}`,
				`${String(value)} ${bound ?? 'exact'}`
			])
		);
	}

	it('has 68 records without a fault, 37 figures of them in series', () => {
		expect(reading?.issues).toEqual([]);
		expect(reading?.tables.extras?.citations?.rows).toHaveLength(68);
		expect(reading?.figures).toEqual({ published: 68, served: 37 });
		expect(reading?.years).toEqual({ first: 2007, last: 2023 });
	});

	it('has the exports of 2016 in millions of euros', () => {
		expect(listFigures('exports-value')).toMatchObject({
			'SRB 2016': '406.6 rounded',
			'BIH 2016': '104.3 rounded',
			'ALB 2016': '1.28 rounded',
			'MKD 2016': '1.21 rounded',
			'MNE 2016': '1.13 rounded',
			'SEESAC 2016': '514.6 rounded',
			'SEESAC 2016 to SAU': '118 rounded',
			'SEESAC 2013': '300 at_most',
			'SEESAC 2014': '300 at_least'
		});
	});

	it('has the shares of 2020 as published, those of 2016 as our own', () => {
		expect(listFigures('share-of-region')).toEqual({
			'ALB 2016': '0.002487 rounded',
			'BIH 2016': '0.202682 rounded',
			'MNE 2016': '0.002196 rounded',
			'MKD 2016': '0.002351 rounded',
			'SRB 2016': '0.790128 rounded',
			'SRB 2020': '0.7289 exact',
			'BIH 2020': '0.2514 exact',
			'SEESAC 2016 ML3': '0.5 at_least',
			'SEESAC 2020 ML3': '0.6293 exact'
		});
		const calculated = reading?.tables.figures['share-of-region']?.filter(({ notes }) =>
			notes?.includes('calculated')
		);
		expect(new Set(calculated?.map(({ year }) => year))).toEqual(new Set([2016]));
	});

	it('has licences and how far they were used', () => {
		expect(listFigures('licences-issued')).toMatchObject({ 'SEESAC 2020': '665 exact' });
		expect(listFigures('licence-utilisation')).toEqual({
			'SEESAC 2013': '0.2143 exact',
			'SEESAC 2014': '0.4207 exact',
			'SEESAC 2016': '0.44 rounded',
			'SEESAC 2020': '0.4189 exact'
		});
	});

	it('puts no US dollar into a series of euros', () => {
		const citations = reading?.tables.extras?.citations;
		const [unit, series] = ['unit', 'series'].map((name) => citations?.columns.indexOf(name) ?? -1);
		const inDollars = citations?.rows.filter((row) => row[unit ?? -1] === 'USD');
		expect(inDollars).toHaveLength(22);
		expect(inDollars?.filter((row) => row[series ?? -1] !== '')).toEqual([]);
	});

	it('says of 2018 that the region is not transcribed', () => {
		const rows = reading?.tables.figures['exports-value'] ?? [];
		const row = rows.find(
			({ area, year, partner, category }) =>
				area === 'SEESAC' && year === 2018 && partner === '' && category === ''
		);
		expect(row).toMatchObject({ value: null, gap: 'not-transcribed' });
	});

	it('marks the one figure whose currency its text leaves open', () => {
		const rows = reading?.tables.figures['exports-value'] ?? [];
		expect(rows.filter(({ quality }) => quality === 'uncertain').map(({ cell }) => cell)).toEqual([
			'quote 2019-bih-exports-value-national'
		]);
	});
});
