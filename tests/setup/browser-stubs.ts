/** What a browser has and jsdom has not. The stand-ins see no change, ever. */

class SilentObserver implements ResizeObserver {
	observe(): void {
		// jsdom lays nothing out, so no size changes.
	}
	unobserve(): void {
		// As above.
	}
	disconnect(): void {
		// As above.
	}
}

globalThis.ResizeObserver = SilentObserver;
globalThis.matchMedia = (query) => {
	const never = new EventTarget();
	return Object.assign(never, {
		matches: false,
		media: query,
		onchange: null,
		addListener: () => undefined,
		removeListener: () => undefined
	});
};
