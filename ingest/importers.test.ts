/** Which importer takes a file, and what is said of one that none takes. */
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { toFile } from './downloaded-file.ts';
import { buildWorkbook } from './fixtures/small-workbook.ts';
import { IMPORTERS, findImporter, sayUnknown } from './importers.ts';

const xlsx = (name: string, first: string) => writeXlsx({ sheets: [{ name, rows: [[first]] }] });
const text = (words: string) => Promise.resolve(Buffer.from(words, 'latin1'));

async function sourceOf(bytes: Promise<Uint8Array>): Promise<string | undefined> {
	return (await findImporter(toFile('file', await bytes), null))?.source;
}

describe(findImporter, () => {
	it('knows a file by what stands in it, whatever it is called', async () => {
		expect(await sourceOf(buildWorkbook())).toBe('sipri-milex');
		expect(await sourceOf(xlsx('2024', 'The SIPRI Top 100 arms-producing companies'))).toBe(
			'sipri-top100'
		);
		expect(await sourceOf(text('Transfers of major conventional arms from All\nx'))).toBe(
			'sipri-transfers'
		);
		const saved = '\u00ef\u00bb\u00bfTransfers of major conventional arms';
		expect(await sourceOf(text(saved))).toBe('sipri-transfers');
	});

	it('takes no file for what it is not', async () => {
		expect(await sourceOf(text('Country,1949'))).toBeUndefined();
		expect(await sourceOf(xlsx('Sheet1', 'Share of GDP'))).toBeUndefined();
		expect(await sourceOf(text('PK\u0003\u0004 and no more'))).toBeUndefined();
	});
});

describe(sayUnknown, () => {
	it('says what the file is, and what each source looks for', async () => {
		const said = await sayUnknown(toFile('file', await xlsx('Sheet1', '')), null);
		expect(said).toMatch(/^this is a workbook with the sheets "Sheet1", and of no source/);
		for (const { source, looksFor } of IMPORTERS) expect(said).toContain(`${source}: ${looksFor}`);
	});
});
