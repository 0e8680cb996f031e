/**
 * `npm run bench`: all experiments, written to `docs/benchmarks.md`. Stopped, it goes on where it was;
 * `--anew` measures all again. `npm run bench -- api bytes` measures these anew and prints them; the page
 * is written once no part is missing. `--quick` tries: few rounds, nothing kept. Progress goes to
 * standard error.
 */
import { loadavg } from 'node:os';
import { buildWorker } from '../scripts/build.mjs';
import { PlainError, runMain } from '../scripts/toolchain.mjs';
import type { Experiment } from './experiment.ts';
import { apiAnswers } from './experiments/api-answers.ts';
import { apiRows } from './experiments/api-rows.ts';
import { apiServed } from './experiments/api-served.ts';
import { bytes } from './experiments/bytes.ts';
import { claims } from './experiments/claims.ts';
import { drawing } from './experiments/drawing.ts';
import { importSources } from './experiments/import-sources.ts';
import { lighthouse } from './experiments/lighthouse.ts';
import { reader } from './experiments/reader.ts';
import { redraw } from './experiments/redraw.ts';
import { scale } from './experiments/scale.ts';
import { soak } from './experiments/soak.ts';
import { start } from './experiments/start.ts';
import { formatTables } from './format-table.ts';
import { findPart, forgetParts, keepPart, nameProduct } from './kept-parts.ts';
import type { Part } from './kept-parts.ts';
import { describeMachine } from './measure/machine.ts';
import { QUICK, isQuick } from './measure/rounds.ts';
import { formatReport, writeReport } from './report.ts';

/** In the order of the report. A new one needs no more than its file and its place here. */
const EXPERIMENTS: readonly Experiment[] = [
	reader,
	lighthouse,
	redraw,
	drawing,
	apiAnswers,
	apiServed,
	apiRows,
	claims,
	importSources,
	start,
	scale,
	soak,
	bytes
];

const ANEW = '--anew';
const SECOND = 1000;

await runMain(async () => {
	const words = process.argv.slice(2);
	const named = chooseExperiments(words.filter((word) => ![ANEW, QUICK].includes(word)));
	if (words.includes(ANEW)) forgetParts();
	say('building');
	await buildWorker();
	const product = nameProduct();
	const isDue = ({ name }: Experiment) => named.length > 0 || findPart(name, product) === null;
	const due = (named.length > 0 ? named : EXPERIMENTS).filter(isDue);
	let failed = 0;
	for (const experiment of due) failed += (await measure(experiment, product)) ? 0 : 1;
	return failed === 0 && (isQuick || (await report(product))) ? 0 : 1;
});

/** @returns whether it came to its end: the others are measured in any case */
async function measure(experiment: Experiment, product: string): Promise<boolean> {
	say(experiment.name);
	const [start, [load = Number.NaN]] = [performance.now(), loadavg()];
	try {
		const rows = await experiment.run((line) => say(`  ${line}`));
		const seconds = (performance.now() - start) / SECOND;
		const part: Part = { product, measuredAt: new Date().toISOString(), load, seconds, rows };
		if (!isQuick) keepPart(experiment.name, part);
		process.stdout.write(`${experiment.title}, ${seconds.toFixed(0)} s\n\n${formatTables(rows)}\n`);
		return true;
	} catch (error) {
		console.error(error);
		return false;
	}
}

/** @returns whether the page could be written */
async function report(product: string): Promise<boolean> {
	const parts = EXPERIMENTS.map((each) => [each, findPart(each.name, product)] as const);
	const measured = parts.flatMap(([each, part]) => (part === null ? [] : [[each, part] as const]));
	const missing = parts.flatMap(([{ name }, part]) => (part === null ? [name] : []));
	if (missing.length > 0) {
		say(
			`docs/benchmarks.md waits for ${missing.join(', ')}: \`npm run bench\` measures what is missing`
		);
		return true;
	}
	await writeReport(formatReport(measured, describeMachine()));
	say('docs/benchmarks.md is written');
	return true;
}

function chooseExperiments(names: readonly string[]): readonly Experiment[] {
	const known = EXPERIMENTS.map(({ name }) => name);
	const unknown = names.find((name) => !known.includes(name));
	if (unknown !== undefined) {
		throw new PlainError(
			`no such experiment: ${unknown}; there are ${known.join(', ')}, and the words ${ANEW} and ${QUICK}`
		);
	}
	return EXPERIMENTS.filter(({ name }) => names.includes(name));
}

function say(line: string): void {
	process.stderr.write(`${line} …\n`);
}
