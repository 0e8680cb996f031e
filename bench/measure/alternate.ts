/**
 * Times several tasks in turns, so that what else the machine does meets all of them alike. Ratios
 * are taken within a round, and the median of the rounds is what counts.
 */

export type Task = () => Promise<unknown>;
export type Tasks<Name extends string> = Readonly<Record<Name, Task>>;
/** Milliseconds of each turn, by task. */
export type Round<Name extends string> = Readonly<Record<Name, readonly number[]>>;

interface Bounds {
	readonly rounds: number;
	/** Of each task, in a round. */
	readonly turns: number;
	/** Turns before the first round, which nobody counts. */
	readonly warmUp: number;
}

export async function alternate<Name extends string>(
	tasks: Tasks<Name>,
	{ rounds, turns, warmUp }: Bounds
): Promise<readonly Round<Name>[]> {
	await runRound(tasks, warmUp);
	const measured: Round<Name>[] = [];
	while (measured.length < rounds) measured.push(await runRound(tasks, turns));
	return measured;
}

async function runRound<Name extends string>(
	tasks: Tasks<Name>,
	turns: number
): Promise<Round<Name>> {
	const names = Object.keys(tasks) as Name[];
	const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<
		Name,
		number[]
	>;
	for (let turn = 0; turn < turns; turn += 1) {
		// Nobody is always the one after the heaviest.
		const first = turn % names.length;
		for (const name of [...names.slice(first), ...names.slice(0, first)]) {
			times[name].push(await timeTask(tasks[name]));
		}
	}
	return times;
}

async function timeTask(task: Task): Promise<number> {
	const start = performance.now();
	await task();
	return performance.now() - start;
}
