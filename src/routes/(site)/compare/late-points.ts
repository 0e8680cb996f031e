/** The points of a chart that has thousands: asked for once its drawing is shown and the reader pauses. */

const PAUSE_MS = 200;

/** @returns ends the asking @param take is never called where the asking fails: the drawing stays a picture */
export function askLatePoints(address: string, take: (points: string) => void): () => void {
	const left = new AbortController();
	const timer = setTimeout(() => {
		void ask(address, left.signal).then((points) => {
			if (points !== null && !left.signal.aborted) take(points);
		});
	}, PAUSE_MS);
	return () => {
		clearTimeout(timer);
		left.abort();
	};
}

async function ask(address: string, signal: AbortSignal): Promise<string | null> {
	try {
		const answer = await fetch(address, { signal });
		return answer.ok ? await answer.text() : null;
	} catch {
		// Gone on to another chart, or offline.
		return null;
	}
}
