/** A task of its own: one that starts the whole page would hold up a phone. */

/** @returns for `onMount`: what is no longer there is not started */
export function inOwnTask(start: () => void): () => void {
	const waiting = setTimeout(start);
	return () => {
		clearTimeout(waiting);
	};
}
