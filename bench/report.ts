/** The report of all experiments, and its place in `docs/benchmarks.md`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT } from '../scripts/toolchain.mjs';
import type { Experiment } from './experiment.ts';
import { formatGoals, formatTables } from './format-table.ts';
import type { Part } from './kept-parts.ts';

export type Measured = readonly (readonly [Experiment, Part])[];

const PAGE = join(ROOT, 'docs', 'benchmarks.md');
const BEGIN = '<!-- From here `npm run bench` writes, and nobody else. -->';

export function formatReport(measured: Measured, machine: string): string {
	const goals = measured.flatMap(([, { rows }]) => rows);
	const minutes = measured.reduce((sum, [, { seconds }]) => sum + seconds, 0) / 60;
	return [
		`## Measured ${toDay(measured)}\n`,
		`${machine}\n- ${minutes.toFixed(0)} minutes in all\n`,
		...measured.map(([experiment, part]) => formatPart(experiment, part)),
		'## Goals\n',
		formatGoals(goals)
	].join('\n');
}

/** @throws where the page has lost its mark */
export async function writeReport(report: string): Promise<void> {
	const [own, ...others] = readFileSync(PAGE, 'utf8').split(BEGIN);
	if (own === undefined || others.length !== 1) throw new Error(`${PAGE} has no line ${BEGIN}`);
	const options = await resolveConfig(PAGE);
	const text = await format(`${own}${BEGIN}\n\n${report}`, { ...options, filepath: PAGE });
	writeFileSync(PAGE, text);
}

function formatPart({ name, title, note }: Experiment, { load, seconds, rows }: Part): string {
	const cost = `\`npm run bench -- ${name}\`: ${seconds.toFixed(0)} s, load ${load.toFixed(1)} at its start.`;
	return [`### ${title}\n`, `${note}\n`, `${cost}\n`, formatTables(rows)].join('\n');
}

/** The day of the last part. */
function toDay(measured: Measured): string {
	const last = measured.map(([, { measuredAt }]) => measuredAt).sort();
	return (last.at(-1) ?? 'never').slice(0, 10);
}
