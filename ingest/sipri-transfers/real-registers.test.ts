/**
 * The publisher's whole registers, which may not be in the repository: their counts, figures checked
 * by hand, and how long the import takes. They are looked for beside the checkout.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Source } from '../../src/lib/figures/release.ts';
import { makeDataFolder, readTree } from '../fixtures/data-folder.ts';
import { runCommand } from '../run-command.ts';
import { openRegister } from './open-register.ts';
import { readDeals } from './read-deals.ts';
import { readDeliveries } from './read-deliveries.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDER = join(ROOT, '..', 'shared', 'data', 'sipri-transfers');
const DEALS = join(FOLDER, 'trade-register_1950-2025_generated-2025-10-23.csv');
const BY_YEAR = join(FOLDER, 'trade-register_per-delivery-year_1995-2024_generated-2026-02-12.csv');
/** Seconds, for 28,000 rows. */
const MOST_SECONDS = 3;

/** Said on the stream itself: a skipped check should be seen, but is no warning of the code. */
function isMissing(file: string): boolean {
	if (existsSync(file)) return false;
	process.stderr.write(`SKIPPED: a whole register of arms transfers, for ${file} is not there\n`);
	return true;
}

function open(file: string) {
	const opened = openRegister(readFileSync(file));
	if (opened.kind === 'refused') throw new Error(opened.why);
	return opened.register;
}

const SOURCE: Source = {
	id: 'sipri-transfers',
	title: 'SIPRI Arms Transfers Database',
	publisher: 'SIPRI',
	url: 'https://www.sipri.org/databases/armstransfers',
	doi: null,
	licence: { text: '', url: '' },
	releases: []
};

describe.skipIf(isMissing(DEALS) || isMissing(BY_YEAR))('the registers, whole', () => {
	const data = makeDataFolder([SOURCE]);
	afterAll(data.remove);

	async function run(...words: readonly string[]) {
		const said: string[] = [];
		const start = performance.now();
		const exitCode = await runCommand(words, {
			...{ dataRoot: data.root, calledFrom: '.' },
			print: (text) => said.push(text),
			warn: (text) => said.push(text)
		});
		return { exitCode, said: said.join(''), seconds: (performance.now() - start) / 1000 };
	}

	it('have 25,024 deliveries without an issue, and 28,348 deals with ten', () => {
		const issues: unknown[] = [];
		expect(readDeliveries(open(BY_YEAR), (issue) => issues.push(issue))).toHaveLength(25_024);
		expect(issues).toEqual([]);
		const deals = open(DEALS);
		expect(readDeals(deals, (issue) => issues.push(issue))).toHaveLength(28_348);
		expect([...deals.issues, ...issues]).toHaveLength(10);
	});

	it('are imported whole in less than three seconds, and again to the same bytes', async () => {
		const first = await run(DEALS, '--all');
		expect([first.exitCode, first.said]).toEqual([0, expect.stringContaining('28348 of 28348')]);
		const before = readTree(data.root);
		const second = await run(DEALS, '--all');
		// The faster of two: what else the machine does is not the import's.
		expect(Math.min(first.seconds, second.seconds)).toBeLessThan(MOST_SECONDS);
		expect(readTree(data.root)).toEqual(before);
	});

	it('give Kosovo’s imports, and the deals of Yugoslavia', async () => {
		expect((await run(BY_YEAR)).exitCode).toBe(0);
		expect((await run(DEALS)).exitCode).toBe(0);
		const tree = readTree(data.root);
		const imports = tree['sipri-transfers/2026-02/imports.csv'] ?? '';
		expect(imports).toContain('XKX,2021,8.8,reported,,line 24063,,,calculated');
		expect(imports).toContain('XKX,2023,12,reported,,line 15514,Aircraft,TUR,calculated');
		expect(imports).toContain('XKX,2019,,,none-known,,,,');
		const deals = tree['sipri-transfers/2025-10/deals.csv'] ?? '';
		expect(deals).toContain('Soviet Union,Yugoslavia,SUN,YUG');
		expect(tree['sources.json']).toContain('"hasFigures": false');
	});
});
