/** The importers, in the order in which a file is shown to them. */
import type { DownloadedFile } from './downloaded-file.ts';
import type { Importer } from './importer.ts';
import { sipriMilex } from './sipri-milex/importer.ts';

export const IMPORTERS: readonly Importer[] = [sipriMilex];

/** The importer that knows the file; null where none does. */
export async function findImporter(file: DownloadedFile): Promise<Importer | null> {
	for (const importer of IMPORTERS) {
		if (await importer.recognise(file)) return importer;
	}
	return null;
}

/** Why no importer took the file: what it is, and what each looked for. */
export async function sayUnknown(file: DownloadedFile): Promise<string> {
	const looked = IMPORTERS.map(({ source, looksFor }) => `  ${source}: ${looksFor}`);
	return [`${await sayWhat(file)}, and of no source that is known`, 'looked for:', ...looked].join(
		'\n'
	);
}

async function sayWhat(file: DownloadedFile): Promise<string> {
	const isText = !file.isZip && !file.bytes.subarray(0, 512).includes(0);
	if (isText) return `this is a text that begins "${file.head[0]?.slice(0, 60) ?? ''}"`;
	const opened = await file.openWorkbook();
	if (opened.kind === 'unreadable') return opened.why;
	const names = opened.workbook.grids.map(({ name }) => `"${name}"`).join(', ');
	return `this is a workbook with the sheets ${names || 'none'}`;
}
