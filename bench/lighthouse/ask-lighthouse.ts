/** Lighthouse, by its own command line: a page as a phone with a slow line opens it, in a new browser. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { PEERS } from '../reader/peers.ts';
import { readReport } from './read-report.ts';
import type { PageReport } from './read-report.ts';

const COMMAND = join(PEERS, 'node_modules', 'lighthouse', 'cli', 'index.js');
const FLAGS = ['headless=new', 'no-sandbox', 'disable-gpu', 'disable-quic', 'no-first-run'];
/** A report has pictures of the page in it. */
const MOST_BYTES = 50_000_000;
const MOST_MILLISECONDS = 120_000;

export function hasLighthouse(): boolean {
	return existsSync(COMMAND);
}

/** @param chromium path of the browser */
export async function askLighthouse(chromium: string, address: string): Promise<PageReport> {
	const flags = FLAGS.map((flag) => `--${flag}`).join(' ');
	const words = [COMMAND, address, '--quiet', '--output=json', `--chrome-flags=${flags}`];
	const { stdout } = await promisify(execFile)(process.execPath, words, {
		env: { ...process.env, CHROME_PATH: chromium },
		maxBuffer: MOST_BYTES,
		timeout: MOST_MILLISECONDS
	});
	return readReport(stdout);
}
