/** What is wrong in the kept tables is said with file, line and column, and nothing is taken. */
import { describe, expect, it } from 'vitest';
import type { Issue } from '../issue.ts';
import { KEPT, toFiles, withChange } from './fixtures/kept-files.ts';
import { readKept } from './read-transcription.ts';
import type { Files } from './read-transcription.ts';

function say({ sheet, cell, raw, what }: Issue): string {
	return [sheet, cell, JSON.stringify(raw), what].join(' | ');
}

function faultsOf(files: Files): readonly string[] {
	const read = readKept(files);
	return read.kind === 'faulty' ? read.issues.map(say) : [];
}

describe(readKept, () => {
	it('takes the tables as they are kept', () => {
		const read = readKept(toFiles());
		expect(read.kind === 'read' && read.value.records.map(({ id }) => id)).toEqual([
			'2016-wb-exports-value',
			'2016-bih-exports-value',
			'2016-srb-exports-value',
			'2019-bih-licences-value-national',
			'2019-srb-exports-value-usd-national',
			'2020-srb-share-of-region-exports'
		]);
	});

	it('names a renamed column', () => {
		expect(faultsOf(withChange('records.csv', ',value,', ',amount,'))).toEqual([
			'records.csv | line 1, column 7 | "amount" | "value" should stand here'
		]);
	});

	it('names a missing and a further column', () => {
		expect(faultsOf(withChange('editions.csv', ',evidence_url', ''))).toEqual([
			'editions.csv | line 1, column 6 | "" | "evidence_url" should stand here'
		]);
		const more = { ...KEPT, 'sources.csv': 'source_id,title,url,seen\na,b,https://c.d,e\n' };
		expect(faultsOf(toFiles(more))).toEqual([
			'sources.csv | line 1, column 4 | "seen" | no such column is known'
		]);
	});

	it('names the line at which a file is cut off', () => {
		const whole = KEPT['records.csv'] ?? '';
		const cut = { ...KEPT, 'records.csv': whole.slice(0, whole.indexOf('104300000')) };
		expect(faultsOf(toFiles(cut))).toEqual([
			expect.stringMatching(/^records.csv \| line 3 \| .* \| 7 cells, but the header has 14/)
		]);
	});

	it('says that quotes do not close', () => {
		const whole = KEPT['records.csv'] ?? '';
		const cut = { ...KEPT, 'records.csv': whole.slice(0, whole.lastIndexOf('accounting')) };
		expect(faultsOf(toFiles(cut))).toEqual([
			'records.csv |  | "" | the file is cut off or its quotes do not close'
		]);
	});

	it('names the line with a character that is not UTF-8', () => {
		const files = new Map(toFiles());
		files.set(
			'sources.csv',
			Buffer.from('source_id,title,url\na,b,https://c.d\ne,Godi\xb9nja,https://f.g\n', 'latin1')
		);
		expect(faultsOf(files)).toEqual([
			'sources.csv | line 3 | "" | a character is not UTF-8; save the file as UTF-8'
		]);
	});

	it('names UTF-16, and a file that is no text', () => {
		const files = new Map(toFiles());
		files.set('records.csv', Buffer.from('\ufeffdata_year', 'utf16le'));
		expect(faultsOf(files)).toEqual(['records.csv |  | "" | the text is UTF-16; save it as UTF-8']);
		files.set('records.csv', Uint8Array.of(80, 75, 3, 4, 0));
		expect(faultsOf(files)).toEqual(['records.csv |  | "" | this is no text']);
	});

	it('names a file that is not there, and one without rows', () => {
		const files = new Map(toFiles({ ...KEPT, 'editions.csv': 'edition_no,data_year\n' }));
		files.delete('sources.csv');
		expect(faultsOf(files)).toEqual([
			'sources.csv |  | "" | the file is not in the folder',
			'editions.csv | line 1, column 3 | "" | "published" should stand here'
		]);
	});

	it.each([
		['2016,BIH', '2O16,BIH', 'line 3, data_year | "2O16" | this is no year'],
		['2016,BIH', '2016,Bosnia', 'line 3, exporter | "Bosnia" | neither the code of a state nor WB'],
		[
			'104300000',
			'104.300.000',
			'line 3, value | "104.300.000" | this is no number such as 300000000 or 21.43'
		],
		[
			'72.89,exact',
			'72.89,sure',
			'line 7, bound | "sure" | one of exact, rounded, approximate, at_least, at_most should stand here'
		],
		[
			'72.89,exact',
			'"72,89",exact',
			'line 7, value | "72,89" | this is no number such as 300000000 or 21.43'
		],
		[
			'ALB BIH MKD',
			'ALB BiH MKD',
			'line 2, region_members | "ALB BiH MKD MNE SRB" | "BiH" is no code of a state'
		],
		[
			'seesac-2020,"Serbia',
			'seesac-2021,"Serbia',
			'line 7, source_id | "seesac-2021" | sources.csv has no such source'
		],
		[
			'followed by Bosnia with 104.3 million euros',
			'',
			'line 3, quote | "" | a figure without its words is not taken'
		],
		[
			'2016,BIH',
			'2016,SRB',
			'line 4, data_year | "2016" | the same figure stands in line 3 already'
		]
	])('names what is wrong when %j is %j', (from, to, fault) => {
		expect(faultsOf(withChange('records.csv', from, to))).toEqual([`records.csv | ${fault}`]);
	});

	it('names an edition that stands twice, and a state that is none', () => {
		expect(faultsOf(withChange('editions.csv', ',2018,', ',2016,'))).toEqual([
			'editions.csv | line 3, data_year | "2016" | the edition of this year stands here twice'
		]);
		expect(faultsOf(withChange('editions.csv', 'ALB;BIH', 'ALB,BIH'))[0]).toContain('line 2');
		expect(faultsOf(withChange('editions.csv', 'ALB;BIH', 'ALB BIH'))).toEqual([
			'editions.csv | line 2, states_named | "ALB BIH;MKD;MNE;SRB" | "ALB BIH" is no code of a state'
		]);
	});
});
