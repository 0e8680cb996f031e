/** The importers, in the order in which a file is shown to them. */
import { join } from 'node:path';
import { openFile } from './downloaded-file.ts';
import type { DownloadedFile } from './downloaded-file.ts';
import type { Importer } from './importer.ts';
import { nato } from './nato/importer.ts';
import { seesac } from './seesac/importer.ts';
import { seesacPaste } from './seesac/paste/importer.ts';
import { sipriMilex } from './sipri-milex/importer.ts';
import { sipriTop100 } from './sipri-top100/importer.ts';
import { sipriTransfers } from './sipri-transfers/importer.ts';

export const IMPORTERS: readonly Importer[] = [
	sipriTop100,
	sipriTransfers,
	sipriMilex,
	nato,
	seesac,
	seesacPaste
];

/** A file, or the one that its folder stands for. */
export function openFileOrFolder(path: string): DownloadedFile | null {
	const inFolder = IMPORTERS.flatMap(({ folderFile = [] }) => folderFile);
	const paths = [path, ...inFolder.map((name) => join(path, name))];
	return paths.map(openFile).find((file) => file !== null) ?? null;
}

/** The importer that knows the file; null where none does. */
export async function findImporter(
	file: DownloadedFile,
	source: string | null
): Promise<Importer | null> {
	for (const importer of listImporters(source)) {
		if (await importer.recognise(file)) return importer;
	}
	return null;
}

/** Why no importer took the file: what it is, and what each looked for. */
export async function sayUnknown(file: DownloadedFile, source: string | null): Promise<string> {
	const looked = listImporters(source).map(({ source, looksFor }) => `  ${source}: ${looksFor}`);
	return [`${await sayWhat(file)}, and of no source that is known`, 'looked for:', ...looked].join(
		'\n'
	);
}

/** Those of the named source; all where none is named. */
function listImporters(source: string | null): readonly Importer[] {
	return IMPORTERS.filter((importer) => source === null || importer.source === source);
}

async function sayWhat(file: DownloadedFile): Promise<string> {
	const isText = !file.isZip && !file.bytes.subarray(0, 512).includes(0);
	if (isText) return `this is a text that begins "${file.head[0]?.slice(0, 60) ?? ''}"`;
	const opened = await file.openWorkbook();
	if (opened.kind === 'unreadable') return opened.why;
	const names = opened.workbook.grids.map(({ name }) => `"${name}"`).join(', ');
	return `this is a workbook with the sheets ${names || 'none'}`;
}
