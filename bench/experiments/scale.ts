/**
 * The cost of more figures: the shipped ones made ten and a hundred times as many, by areas, years and
 * releases, in workerd alone; and at which size Cloudflare's limits would be met.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileData } from '../../build/compiled-data.ts';
import { ROOT } from '../../scripts/toolchain.mjs';
import { countGzip } from '../bytes/compress.ts';
import { rowOfPeer } from '../experiment.ts';
import type { Experiment, Row } from '../experiment.ts';
import { formatQuantity } from '../goal.ts';
import { median } from '../measure/quantile.ts';
import { atMost } from '../measure/rounds.ts';
import { TEN_TIMES_AREAS, foreseeLimits } from '../scale/foresee-limits.ts';
import type { Cost } from '../scale/foresee-limits.ts';
import { countFigures, growData } from '../scale/grow-data.ts';
import type { Growth } from '../scale/grow-data.ts';
import { measureStart } from '../scale/measure-start.ts';
import type { Start } from '../scale/measure-start.ts';
import { withFolder } from '../serve.ts';
import { BENCH_WORKER, buildBenchWorker } from '../worker/build-bench-worker.ts';

const SIZES: Readonly<Record<string, Growth>> = {
	'1×, as shipped': { areas: 1, years: 1, releases: 1 },
	'10×: ten times the releases': { areas: 1, years: 1, releases: 10 },
	'10×: ten times the years': { areas: 1, years: 10, releases: 1 },
	[TEN_TIMES_AREAS]: { areas: 10, years: 1, releases: 1 },
	'100×: ten times areas and releases': { areas: 10, years: 1, releases: 10 }
};
const ROUNDS = atMost(3);
const DATA = 'data.js';

export const scale: Experiment = {
	name: 'scale',
	title: 'More figures',
	note: 'The shipped figures made more (`bench/scale/grow-data.ts`), in workerd alone. **Start**: reading and evaluating the worker with its data. **First answer**: two areas, eighteen years; the code runs for the first time, and the release is decoded. **Of another release**: the same, by code that has run. **Next**: the same question worked out anew, inside the worker. **Heap**: when all garbage is gone, with one release decoded, and with every release decoded.',
	async run(say) {
		await buildBenchWorker({ data: 'beside' });
		const shipped = compileData(join(ROOT, 'data'));
		const costs: Cost[] = [];
		for (const [name, growth] of Object.entries(SIZES)) {
			say(name);
			const { sources, releases } = growData(shipped, growth);
			const module = [
				`export const sources = ${JSON.stringify(sources)};`,
				`export const releases = ${JSON.stringify(releases)};`,
				'export const extras = {}, shelved = {};'
			].join('\n');
			costs.push({
				name,
				figures: countFigures(releases),
				bytes: countGzip(Buffer.from(module)),
				...(await measure(module, Object.keys(releases)))
			});
		}
		rmSync(BENCH_WORKER, { recursive: true, force: true });
		return [...costs.map(toRow), ...foreseeLimits(costs)];
	}
};

async function measure(module: string, releases: readonly string[]) {
	const starts: Start[] = [];
	while (starts.length < ROUNDS) {
		starts.push(
			await withFolder(async (folder) => {
				writeFileSync(join(folder, DATA), module);
				return await measureStart(folder, releases);
			})
		);
	}
	const of = (key: keyof Start) => median(starts.map((start) => start[key]));
	return {
		start: of('start'),
		first: of('first'),
		decode: of('decode'),
		next: of('next'),
		heap: of('heap'),
		heapOfAll: of('heapOfAll')
	};
}

function toRow({ name, figures, bytes, ...cost }: Cost): Row {
	return rowOfPeer(name, {
		Figures: figures.toLocaleString('en-GB'),
		'Data, gzip': formatQuantity(bytes, 'bytes'),
		Start: formatQuantity(cost.start, 'milliseconds'),
		'First answer': formatQuantity(cost.first, 'milliseconds'),
		'Of another release': formatQuantity(cost.decode, 'milliseconds'),
		Next: formatQuantity(cost.next, 'milliseconds'),
		Heap: formatQuantity(cost.heap, 'megabytes'),
		'Heap, all decoded': formatQuantity(cost.heapOfAll, 'megabytes')
	});
}
