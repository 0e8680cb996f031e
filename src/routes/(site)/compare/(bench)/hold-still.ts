/** What is being used stays where it is, however much the page above it grows or shrinks. */

/** @returns to be called once the page has changed */
export function holdStill(used: Element | null): () => void {
	const before = used?.getBoundingClientRect().top;
	return () => {
		if (used === null || before === undefined || !used.isConnected) return;
		const moved = used.getBoundingClientRect().top - before;
		if (moved !== 0) scrollBy({ top: moved, behavior: 'instant' });
	};
}
