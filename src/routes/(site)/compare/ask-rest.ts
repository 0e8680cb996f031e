/** What of a long chart comes after its drawing: asked for once that is shown and the reader pauses. */
import type { Rest } from './show-chart.ts';

const PAUSE_MS = 400;

/** @returns ends the asking @param take is never called where the asking fails: the drawing stays a picture */
export function askRest(address: string, take: (rest: Rest) => void): () => void {
	const left = new AbortController();
	const timer = setTimeout(() => {
		void ask(address, left.signal).then((rest) => {
			if (rest !== null && !left.signal.aborted) take(rest);
		});
	}, PAUSE_MS);
	return () => {
		clearTimeout(timer);
		left.abort();
	};
}

async function ask(address: string, signal: AbortSignal): Promise<Rest | null> {
	try {
		const answer = await fetch(address, { signal });
		return answer.ok ? ((await answer.json()) as Rest) : null;
	} catch {
		// Gone on to another chart, or offline.
		return null;
	}
}
