/** Tells the host how high the page of an embed is: at once, and then whenever it has changed. */
import { isAskedForHeight, toHeightMessages } from '../height-messages.ts';

export function tellHeight(): void {
	const root = document.documentElement;
	let told: number | null = null;
	let isDue = false;
	const tell = (): void => {
		isDue = false;
		const height = Math.ceil(root.getBoundingClientRect().height);
		// A frame that is not displayed has no height to tell.
		if (height === told || height === 0) return;
		told = height;
		// The host may be anybody, and a sandboxed frame has no origin: nothing here is a secret.
		for (const message of toHeightMessages(height, location)) parent.postMessage(message, '*');
	};
	// At once, because a browser may let a frame below the fold wait for its next picture.
	tell();
	new ResizeObserver(() => {
		if (!isDue) requestAnimationFrame(tell);
		isDue = true;
	}).observe(root);
	addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
		if (source !== parent || !isAskedForHeight(data)) return;
		told = null;
		tell();
	});
}
