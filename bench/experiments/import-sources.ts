/**
 * The import of all sources whole, each file in a process of its own that writes to a folder of its own.
 * The publishers' files are not in the repository: they are looked for beside the checkout.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { ROOT } from '../../scripts/toolchain.mjs';
import { TIMED_GOALS } from '../budgets.ts';
import { rowOfGoal, rowOfPeer, rowOfSkipped } from '../experiment.ts';
import type { Experiment, Row } from '../experiment.ts';
import { formatQuantity } from '../goal.ts';
import { median } from '../measure/quantile.ts';
import { atMost } from '../measure/rounds.ts';
import { withFolder } from '../serve.ts';

interface Effort {
	readonly seconds: number;
	readonly megabytes: number;
}

const FILES = join(ROOT, '..', 'shared', 'data');
/** One of SEESAC's three stands for its folder. */
const FILES_OF_SOURCES: Readonly<Record<string, RegExp>> = {
	'sipri-milex': /\.xlsx$/,
	'sipri-top100': /\.xlsx$/,
	'sipri-transfers': /\.csv$/,
	seesac: /^records\.csv$/,
	nato: /\.xlsx$/
};
const ROUNDS = atMost(5);
const MILLISECONDS = 1000;

export const importSources: Experiment = {
	name: 'import',
	title: 'Import',
	note: 'Every source whole (`--all`), each file as its publisher gives it, each time a process of its own, Node’s start included; in turns.',
	async run(say) {
		const files = findFiles();
		if (files.length === 0) {
			say('SKIPPED: no publisher’s file beside the checkout');
			return [rowOfSkipped(TIMED_GOALS['import-time'].what, 'no files in `../shared/data`')];
		}
		const efforts = new Map<string, Effort[]>(files.map((file) => [file, []]));
		for (let round = 0; round < ROUNDS; round += 1) {
			say(`round ${String(round + 1)} of ${String(ROUNDS)}`);
			for (const [file, own] of efforts) own.push(await importOnce(file));
		}
		return [...[...efforts].map(([file, own]) => toRow(file, own)), ...judge(efforts)];
	}
};

function findFiles(): readonly string[] {
	return Object.entries(FILES_OF_SOURCES).flatMap(([source, known]) => {
		const folder = join(FILES, source);
		if (!existsSync(folder)) return [];
		const names = readdirSync(folder).filter((name) => known.test(name));
		return names.map((name) => join(folder, name));
	});
}

async function importOnce(file: string): Promise<Effort> {
	return await withFolder(async (dataRoot) => {
		copyFileSync(join(ROOT, 'data', 'sources.json'), join(dataRoot, 'sources.json'));
		const start = performance.now();
		const child = spawn(
			process.execPath,
			[join(import.meta.dirname, 'import-once.ts'), file, dataRoot],
			{ stdio: ['ignore', 'pipe', 'inherit'] }
		);
		const [printed] = await Promise.all([text(child.stdout), once(child, 'exit')]);
		const seconds = (performance.now() - start) / MILLISECONDS;
		if (child.exitCode !== 0) throw new Error(`the import of ${file} failed`);
		return { seconds, ...(JSON.parse(printed) as { readonly megabytes: number }) };
	});
}

function toRow(file: string, efforts: readonly Effort[]): Row {
	const seconds = efforts.map((each) => each.seconds);
	const spread = [Math.min(...seconds), Math.max(...seconds)].map((each) =>
		formatQuantity(each, 'seconds')
	);
	return rowOfPeer(`${basename(dirname(file))}: \`${basename(file)}\``, {
		File: formatQuantity(statSync(file).size, 'bytes'),
		Time: formatQuantity(median(seconds), 'seconds'),
		'From, to': spread.join(', '),
		'Memory at its peak': formatQuantity(findPeak(efforts), 'megabytes')
	});
}

/** The slowest and the largest count. */
function judge(efforts: ReadonlyMap<string, readonly Effort[]>): readonly Row[] {
	const all = [...efforts.values()];
	const seconds = all.map((own) => median(own.map((each) => each.seconds)));
	const aside = `the worst of ${String(all.length)} files`;
	return [
		rowOfGoal(TIMED_GOALS['import-time'], Math.max(...seconds), { aside }),
		rowOfGoal(TIMED_GOALS['import-memory'], Math.max(...all.map(findPeak)), { aside })
	];
}

function findPeak(efforts: readonly Effort[]): number {
	return Math.max(...efforts.map(({ megabytes }) => megabytes));
}
