/** Our drawing of the seven lines in Node, by the bundle that workerd runs. It must have been built. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SEVEN_LINES } from '../seven-lines.ts';
import { BENCH_WORKER } from '../worker/build-bench-worker.ts';

/** From the chart's address on, or of the finished view. */
export type Step = 'address' | 'svg';

export interface Ours {
	draw(step: Step): Promise<string>;
	askView(): Promise<unknown>;
}

interface Worker {
	fetch(request: Request): Promise<Response>;
}

export async function loadOurs(): Promise<Ours> {
	const file = pathToFileURL(join(BENCH_WORKER, 'worker.js')).href;
	const { default: worker } = (await import(file)) as { readonly default: Worker };
	const ask = async (path: string) => {
		const answer = await worker.fetch(new Request(`http://bench.invalid${path}`));
		if (answer.ok) return answer;
		throw new Error(`${path} answers ${String(answer.status)}: ${await answer.text()}`);
	};
	return {
		draw: async (step) => await (await ask(toDrawing(step, 1))).text(),
		askView: async () => (await (await ask(`/api/v1/compare?${SEVEN_LINES}`)).json()) as unknown
	};
}

/** Where the bench worker draws, so many times. */
export function toDrawing(step: Step | 'png' | 'resvg', times: number): string {
	const query = new URLSearchParams({ chart: SEVEN_LINES, width: '640', times: String(times) });
	return `/bench/draw/${step}?${query.toString()}`;
}
