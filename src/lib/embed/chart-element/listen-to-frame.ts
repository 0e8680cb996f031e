/** Gives a frame the height that it tells, and notices when it does not come. */
import { ASK, HEIGHT } from '../height-messages.ts';

/** After its document has come, a frame tells its height within a few hundredths of a second. */
const SILENT_AFTER_LOAD_MS = 4000;
/** What is in view and has not come by then is replaced, until it comes. */
const SILENT_IN_VIEW_MS = 15_000;
/** Pixels: no chart is higher. */
const MOST_HEIGHT = 10_000;

interface Means {
	readonly address: string;
	/** Shows the frame, or what stands in for it. */
	readonly show: (isThere: boolean) => void;
	/** Once there is a network again. */
	readonly retry: () => void;
}

/** @param left ends it */
export function listenToFrame(frame: HTMLIFrameElement, means: Means, left: AbortSignal): void {
	const { origin } = new URL(means.address);
	const options = { signal: left };
	let isAlive = false;
	const giveUp = (): void => {
		if (!isAlive) means.show(false);
	};
	const giveUpAfter = (wait: number): void => {
		const timer = setTimeout(giveUp, wait);
		left.addEventListener('abort', () => clearTimeout(timer));
	};
	const hear = ({ source, origin: from, data }: MessageEvent<unknown>): void => {
		const height = readHeight(data);
		// Its window and its site: another frame may speak as it likes.
		if (source !== frame.contentWindow || from !== origin || height === null) return;
		isAlive = true;
		frame.height = String(height);
		means.show(true);
	};
	const hearRefusal = (refused: SecurityPolicyViolationEvent): void => {
		const isOurs = refused.blockedURI.startsWith(origin);
		if (isOurs && /frame|child/.test(refused.effectiveDirective)) giveUp();
	};
	const loaded = (): void => {
		frame.contentWindow?.postMessage({ type: ASK }, '*');
		giveUpAfter(SILENT_AFTER_LOAD_MS);
	};
	addEventListener('message', hear, options);
	addEventListener('online', () => isAlive || means.retry(), options);
	document.addEventListener('securitypolicyviolation', hearRefusal, options);
	frame.addEventListener('load', loaded, options);
	onSight(frame, () => giveUpAfter(SILENT_IN_VIEW_MS), left);
}

function onSight(element: Element, act: () => void, left: AbortSignal): void {
	const watch = new IntersectionObserver((seen) => {
		if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
		watch.disconnect();
		act();
	});
	watch.observe(element);
	left.addEventListener('abort', () => watch.disconnect());
}

/** In whole pixels; null for any other message. */
function readHeight(data: unknown): number | null {
	if (typeof data !== 'object' || data === null) return null;
	if (!('type' in data && data.type === HEIGHT && 'height' in data)) return null;
	const { height } = data;
	if (typeof height !== 'number' || !(height > 0 && height < MOST_HEIGHT)) return null;
	return Math.ceil(height);
}
