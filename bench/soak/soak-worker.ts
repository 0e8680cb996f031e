/** Asks a served worker a bounded number of questions, a step at a time, and measures its memory between. */
import { measureGroup } from '../measure/group-memory.ts';
import type { Inspected } from '../serve.ts';
import { openInspector } from '../worker/open-inspector.ts';

export interface Step {
	/** Answers since the start. */
	readonly asked: number;
	/** Milliseconds of each answer of this step. */
	readonly times: readonly number[];
	/** Megabytes that the worker holds when all garbage is gone. */
	readonly heap: number;
	/** Megabytes of workerd's process; null where the system does not tell. */
	readonly resident: number | null;
}

export interface Soaked {
	readonly steps: readonly Step[];
	/** What was wrong with answers. */
	readonly errors: readonly string[];
}

interface Load {
	readonly steps: number;
	readonly answersOfStep: number;
	/** Asks the question of that number; says what is wrong with the answer, null where nothing is. */
	readonly ask: (address: string, at: number) => Promise<string | null>;
	/** Costs the worker nothing. */
	readonly light: string;
	/** Before the first step. */
	readonly fill?: (address: string) => Promise<void>;
}

const READERS = 6;

export async function soakWorker(served: Inspected, load: Load): Promise<Soaked> {
	const inspector = await openInspector(served.inspector);
	const wake = async () => await (await fetch(served.address + load.light)).arrayBuffer();
	await load.fill?.(served.address);
	const steps: Step[] = [];
	const errors: string[] = [];
	for (let step = 0; step < load.steps; step += 1) {
		const times = await askAll(served.address, load, { step, errors });
		steps.push({
			asked: (step + 1) * load.answersOfStep,
			times,
			heap: await inspector.measureHeap(wake),
			resident: measureGroup(served.group, 'workerd')
		});
	}
	inspector.close();
	return { steps, errors };
}

/** Several readers at once, each asking the next question that nobody has asked. */
async function askAll(
	address: string,
	{ ask, answersOfStep }: Load,
	{ step, errors }: { readonly step: number; readonly errors: string[] }
): Promise<readonly number[]> {
	const times: number[] = [];
	let asked = 0;
	async function read(): Promise<void> {
		while (asked < answersOfStep) {
			const at = asked + step * answersOfStep;
			asked += 1;
			const start = performance.now();
			const wrong = await ask(address, at);
			times.push(performance.now() - start);
			if (wrong !== null) errors.push(wrong);
		}
	}
	await Promise.all(Array.from({ length: READERS }, read));
	return times;
}
