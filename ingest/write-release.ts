/**
 * Puts a release's files into its folder and its facts into `sources.json`: everything is written
 * beside what was there and only then moved into its place, so that a failure changes nothing.
 */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { TextFile } from './format-tables.ts';

export interface ReleaseOutput {
	/** `data/sipri-milex/2026-04` */
	readonly folder: string;
	readonly files: readonly TextFile[];
	/** `data/sources.json` and its new text. */
	readonly sources: { readonly path: string; readonly text: string };
}

/** @throws if the disk refuses; what was there is then in its place again */
export function writeRelease({ folder, files, sources }: ReleaseOutput): void {
	const fresh = toSibling(folder, 'new');
	const freshSources = toSibling(sources.path, 'new');
	restoreInterrupted(folder);
	try {
		rmSync(fresh, { recursive: true, force: true });
		mkdirSync(fresh, { recursive: true });
		for (const { name, text } of files) writeFileSync(join(fresh, name), text);
		mkdirSync(dirname(sources.path), { recursive: true });
		writeFileSync(freshSources, sources.text);
		swap(folder, fresh, () => {
			renameSync(freshSources, sources.path);
		});
	} finally {
		rmSync(fresh, { recursive: true, force: true });
		rmSync(freshSources, { recursive: true, force: true });
	}
}

/** Moves `fresh` to `folder`, then finishes; puts the old folder back if either fails. */
function swap(folder: string, fresh: string, finish: () => void): void {
	const old = toSibling(folder, 'old');
	if (existsSync(folder)) renameSync(folder, old);
	try {
		renameSync(fresh, folder);
		finish();
	} catch (error) {
		rmSync(folder, { recursive: true, force: true });
		if (existsSync(old)) renameSync(old, folder);
		throw error;
	}
	rmSync(old, { recursive: true, force: true });
}

/** A run that was killed between two moves leaves the old folder aside. */
function restoreInterrupted(folder: string): void {
	const old = toSibling(folder, 'old');
	if (!existsSync(old)) return;
	if (existsSync(folder)) rmSync(old, { recursive: true });
	else renameSync(old, folder);
}

function toSibling(path: string, suffix: string): string {
	return join(dirname(path), `.${basename(path)}.${suffix}`);
}
