/**
 * A file as it was downloaded, and what stands beside it: opened as a workbook at most once, however
 * many importers ask what it is. Knows no source.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { openWorkbook } from './workbook/open-workbook.ts';
import type { OpenedWorkbook } from './workbook/open-workbook.ts';

export interface DownloadedFile {
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly sha256: string;
	/** Whether it is a ZIP, as every xlsx is. */
	readonly isZip: boolean;
	/** The first lines as Latin-1 text, whatever the encoding is; empty for a ZIP. */
	readonly head: readonly string[];
	/** The file as a workbook, or why it is none. */
	openWorkbook(): Promise<OpenedWorkbook>;
	/** The bytes of another file in its folder; null where there is none. */
	beside(name: string): Uint8Array | null;
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** As much of a text as says what it is. */
const HEAD_BYTES = 8192;

/** Null where there is no such file, or it may not be read. */
export function openFile(path: string): DownloadedFile | null {
	const bytes = readBytes(path);
	return bytes === null
		? null
		: toFile(basename(path), bytes, (name) => readBytes(join(dirname(path), basename(name))));
}

export function toFile(
	name: string,
	bytes: Uint8Array,
	beside: DownloadedFile['beside'] = () => null
): DownloadedFile {
	const isZip = ZIP.every((byte, at) => bytes[at] === byte);
	let workbook: Promise<OpenedWorkbook> | null = null;
	return {
		name,
		bytes,
		sha256: createHash('sha256').update(bytes).digest('hex'),
		isZip,
		head: isZip ? [] : toLines(bytes.subarray(0, HEAD_BYTES)),
		openWorkbook: () => (workbook ??= openWorkbook(bytes)),
		beside
	};
}

function toLines(bytes: Uint8Array): readonly string[] {
	return new TextDecoder('latin1').decode(bytes).split(/\r\n|\n|\r/);
}

function readBytes(path: string): Uint8Array | null {
	try {
		return readFileSync(path);
	} catch {
		return null;
	}
}
