/** A workbook that means harm is refused, or read as the text that it is. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildWorkbook } from './fixtures/small-workbook.ts';
import { openWorkbook } from './workbook/open-workbook.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const TEXTS = 'xl/sharedStrings.xml';
const LOCAL_HEADER = 0x04034b50;
const LISTED = 0x02014b50;

let parts: Record<string, Uint8Array>;

beforeAll(async () => {
	parts = unzipSync(await buildWorkbook());
});

async function open(bytes: Uint8Array) {
	const opened = await openWorkbook(bytes);
	return opened.kind === 'unreadable' ? opened.why : opened.workbook.grids;
}

/** All first cells of the sheets, with one part written anew. */
async function readWith(part: string, write: (xml: string) => string) {
	const xml = write(strFromU8(parts[part] ?? new Uint8Array()));
	const grids = await open(zipSync({ ...parts, [part]: strToU8(xml) }));
	if (typeof grids === 'string') throw new Error(grids);
	return grids.flatMap((grid) =>
		Array.from({ length: grid.height }, (_, row) => grid.valueAt({ row: row + 1, column: 1 }))
	);
}

/** Has the ZIP say another size of each part than it has. */
function lie(zip: Uint8Array, size: number): Uint8Array {
	const told = zip.slice();
	const view = new DataView(told.buffer);
	for (let at = 0; at + 46 < told.length; at += 1) {
		const signature = view.getUint32(at, true);
		if (signature === LOCAL_HEADER) view.setUint32(at + 22, size, true);
		if (signature === LISTED) view.setUint32(at + 24, size, true);
	}
	return told;
}

describe('a ZIP', () => {
	it('that says it unpacks to gigabytes is refused, unpacking nothing', async () => {
		const start = performance.now();
		const why = await open(lie(zipSync(parts), 400_000_000));
		expect(why).toMatch(/^it unpacks to [\d]+ MB, and at most 200 MB are read$/);
		expect(performance.now() - start).toBeLessThan(1000);
	});

	it('that says it unpacks to less than it does is refused', async () => {
		const blanks = strToU8(' '.repeat(30_000_000));
		const why = await open(lie(zipSync({ ...parts, [SHEET]: blanks }), 1000));
		expect(why).toMatch(/damaged.*(exceeds limit of 1000 bytes|checksum|size)/i);
	});

	it('within a ZIP is not unpacked', async () => {
		const within = zipSync({ 'bomb.xlsx': zipSync(parts) });
		expect(await open(zipSync({ 'a.zip': within }))).toMatch(/is no xlsx workbook/);
	});

	it('with paths that lead elsewhere writes nothing and is read by its own parts', async () => {
		const grids = await open(zipSync({ ...parts, '../../etc/passwd': strToU8('root') }));
		expect(typeof grids === 'string' ? grids : grids.length).toBe(10);
	});
});

describe('entities', () => {
	/** Each ten of the one before: 10 GB of `a`. */
	const laughs = Array.from(
		'bcdefghij',
		(name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at] ?? ''};`.repeat(10)}">`
	).join('');

	it.each([
		['that grow', `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${laughs}]>`],
		['of a file of this machine', '<!DOCTYPE x [<!ENTITY j SYSTEM "file:///etc/passwd">]>'],
		['of another site', '<!DOCTYPE x [<!ENTITY j SYSTEM "http://127.0.0.1:9/x">]>']
	])('%s stay the letters that they are', async (_, declared) => {
		const cells = await readWith(TEXTS, (xml) =>
			xml.replace(/\?>/, `?>${declared}`).replace(/(<t[^>]*>)Albania/, '$1&j;')
		);
		expect(cells).toContain('&j;');
		expect(Math.max(...cells.map((cell) => String(cell).length))).toBeLessThan(500);
	});
});

describe('a formula', () => {
	it('is not run: its cell is what was last saved in it', async () => {
		const cells = await readWith('xl/worksheets/sheet2.xml', (xml) =>
			xml.replace(
				/<c r="A3"[^>]*>.*?<\/c>/s,
				'<c r="A3" t="str"><f>WEBSERVICE("http://127.0.0.1:9/")</f><v>saved</v></c>'
			)
		);
		expect(cells).toContain('saved');
		expect(cells.join()).not.toContain('WEBSERVICE');
	});
});
