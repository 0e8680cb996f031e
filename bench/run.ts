/**
 * `npm run bench`: all experiments, one table on standard output. `npm run bench -- api bytes` runs
 * some of them. Progress goes to standard error.
 */
import { buildWorker } from '../scripts/build.mjs';
import { PlainError, runMain } from '../scripts/toolchain.mjs';
import type { Experiment, Row } from './experiment.ts';
import { apiAnswers } from './experiments/api-answers.ts';
import { apiServed } from './experiments/api-served.ts';
import { bytes } from './experiments/bytes.ts';
import { claims } from './experiments/claims.ts';
import { drawing } from './experiments/drawing.ts';
import { importWorkbook } from './experiments/import-workbook.ts';
import { reader } from './experiments/reader.ts';
import { formatTable } from './format-table.ts';
import { describeMachine } from './measure/machine.ts';

/** In the order of the table. A new one needs no more than its file and its place here. */
const EXPERIMENTS: readonly Experiment[] = [
	apiAnswers,
	apiServed,
	claims,
	importWorkbook,
	drawing,
	reader,
	bytes
];

await runMain(async () => {
	const chosen = chooseExperiments(process.argv.slice(2));
	const machine = describeMachine();
	say('building');
	await buildWorker();
	const rows: Row[] = [];
	for (const experiment of chosen) {
		say(experiment.name);
		rows.push(...(await experiment.run((line) => say(`  ${line}`))));
	}
	process.stdout.write(`${machine}\n\n${formatTable(rows)}`);
	return 0;
});

function chooseExperiments(names: readonly string[]): readonly Experiment[] {
	const known = EXPERIMENTS.map(({ name }) => name);
	const unknown = names.find((name) => !known.includes(name));
	if (unknown !== undefined) {
		throw new PlainError(`no such experiment: ${unknown}; there are ${known.join(', ')}`);
	}
	return EXPERIMENTS.filter(({ name }) => names.length === 0 || names.includes(name));
}

function say(line: string): void {
	process.stderr.write(`${line} …\n`);
}
