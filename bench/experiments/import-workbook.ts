/**
 * The import of whole workbooks, each time a process of its own that writes to a folder of its own.
 * The publisher's files are not in the repository: they are looked for beside the checkout.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { ROOT } from '../../scripts/toolchain.mjs';
import { TIMED_GOALS } from '../budgets.ts';
import { rowOfGoal, rowOfSkipped } from '../experiment.ts';
import type { Experiment, Row } from '../experiment.ts';
import { formatQuantity } from '../goal.ts';
import { median } from '../measure/quantile.ts';
import { withFolder } from '../serve.ts';

interface Effort {
	readonly seconds: number;
	readonly megabytes: number;
}

const WORKBOOKS = join(ROOT, '..', 'shared', 'data', 'sipri-milex');
const ROUNDS = 5;
const MILLISECONDS = 1000;

export const importWorkbook: Experiment = {
	name: 'import',
	title: 'Import',
	note: 'Each file as its publisher gives it, each time a process of its own, Node’s start included.',
	async run(say) {
		const files = findWorkbooks();
		if (files.length === 0) {
			say('SKIPPED: no workbook beside the checkout');
			const what = 'import of a whole workbook';
			return [rowOfSkipped(what, 'no workbook in `../shared/data/sipri-milex`')];
		}
		const efforts = new Map<string, Effort[]>(files.map((file) => [file, []]));
		for (let round = 0; round < ROUNDS; round += 1) {
			for (const [file, own] of efforts) own.push(await importOnce(file));
		}
		return [...efforts].flatMap(([file, own]) => toRows(basename(file), own));
	}
};

function findWorkbooks(): readonly string[] {
	if (!existsSync(WORKBOOKS)) return [];
	const names = readdirSync(WORKBOOKS).filter((name) => name.endsWith('.xlsx'));
	return names.map((name) => join(WORKBOOKS, name));
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

function toRows(file: string, efforts: readonly Effort[]): readonly Row[] {
	const seconds = efforts.map((each) => each.seconds);
	const megabytes = Math.max(...efforts.map((each) => each.megabytes));
	const spread = [Math.min(...seconds), Math.max(...seconds)].map((each) =>
		formatQuantity(each, 'seconds')
	);
	const [time, memory] = [TIMED_GOALS['import-time'], TIMED_GOALS['import-memory']];
	return [
		rowOfGoal(time, median(seconds), {
			what: `${time.what}: ${file}`,
			aside: `median of ${String(ROUNDS)}, from ${spread.join(' to ')}, Node's start included`
		}),
		rowOfGoal(memory, megabytes, {
			what: `${memory.what}: ${file}`,
			aside: 'the highest of all runs'
		})
	];
}
