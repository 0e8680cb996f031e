/**
 * `npm run soak`: the experiment `soak` alone, with the number of answers that is wanted, such as
 * `npm run soak -- 20000`. Fails where an answer is not what it should be, or memory does not stay flat.
 */
import { buildWorker } from '../../scripts/build.mjs';
import { PlainError, runMain } from '../../scripts/toolchain.mjs';
import { runSoak } from '../experiments/soak.ts';
import { formatTables } from '../format-table.ts';

const USUAL = 6000;
const LEAST = 100;

await runMain(async () => {
	const count = readCount(process.argv[2]);
	console.log('Building …');
	await buildWorker();
	const rows = await runSoak(count, (line) => {
		console.error(line);
	});
	console.log(formatTables(rows));
	return rows.some(({ verdict }) => verdict === 'not met') ? 1 : 0;
});

function readCount(text: string | undefined): number {
	if (text === undefined) return USUAL;
	const count = /^\d{2,6}$/.test(text) ? Number.parseInt(text, 10) : -1;
	if (count < LEAST)
		throw new PlainError(`no number of questions: ${text}; from ${String(LEAST)} on`);
	return count;
}
