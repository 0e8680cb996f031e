/**
 * What an experiment found is kept, so that a run that was stopped goes on where it was. It counts as
 * long as what was measured is the same: the product's own folders, not the documentation.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../scripts/toolchain.mjs';
import type { Row } from './experiment.ts';

export interface Part {
	/** Of the product, when it was measured. */
	readonly product: string;
	/** `2026-11-23T19:30:00.000Z` */
	readonly measuredAt: string;
	/** Of the machine, as it began: processes that wanted to run, on average over a minute. */
	readonly load: number;
	readonly seconds: number;
	readonly rows: readonly Row[];
}

const FOLDER = join(ROOT, '.wrangler', 'bench-parts');
const PRODUCT = ['src', 'functions', 'build', 'data', 'ingest', 'messages', 'package-lock.json'];

/** Another one as soon as a file of it is another. */
export function nameProduct(): string {
	const git = (...words: readonly string[]) =>
		execFileSync('git', [...words, '--', ...PRODUCT], { cwd: ROOT, maxBuffer: 1e9 });
	return createHash('sha256')
		.update(git('ls-files', '--stage'))
		.update(git('diff'))
		.update(git('ls-files', '--others', '--exclude-standard'))
		.digest('hex');
}

/** Null where it was never measured, or something else was. */
export function findPart(name: string, product: string): Part | null {
	const file = toFile(name);
	if (!existsSync(file)) return null;
	const part = JSON.parse(readFileSync(file, 'utf8')) as Part;
	return part.product === product ? part : null;
}

export function keepPart(name: string, part: Part): void {
	mkdirSync(FOLDER, { recursive: true });
	writeFileSync(toFile(name), JSON.stringify(part));
}

export function forgetParts(): void {
	rmSync(FOLDER, { recursive: true, force: true });
}

function toFile(name: string): string {
	return join(FOLDER, `${name}.json`);
}
