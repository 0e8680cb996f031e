/** When an embed tells its height: at once, on change, when asked; with no browser to lay it out. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MockInstance } from 'vitest';
import { HEIGHT } from '../height-messages.ts';
import { tellHeight } from './tell-height.ts';

const page = { height: 0 };
const told: number[] = [];
/** What the browser would call when the page's size has changed. */
let resize: () => void;
let frames: FrameRequestCallback[] = [];

class WatchedObserver implements ResizeObserver {
	constructor(notice: ResizeObserverCallback) {
		resize = () => {
			notice([], this);
		};
	}
	observe(): void {
		// The test says when a size changes.
	}
	unobserve(): void {
		// As above.
	}
	disconnect(): void {
		// As above.
	}
}

let listening: MockInstance<typeof addEventListener>;

beforeEach(() => {
	told.length = 0;
	listening = vi.spyOn(window, 'addEventListener');
	frames = [];
	vi.stubGlobal('ResizeObserver', WatchedObserver);
	vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
	vi.stubGlobal('parent', {
		postMessage: (message: unknown) => {
			if (isOurs(message)) told.push(message.height);
		}
	});
	vi.spyOn(document.documentElement, 'getBoundingClientRect').mockImplementation(
		() => new DOMRect(0, 0, 600, page.height)
	);
});
afterEach(() => {
	for (const [type, listener] of listening.mock.calls) removeEventListener(type, listener);
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

describe(tellHeight, () => {
	it('tells at once, in whole pixels that hold everything', () => {
		page.height = 522.3;
		tellHeight();
		expect(told).toEqual([523]);
	});

	it('tells a change once, however often the browser notices it', () => {
		page.height = 500;
		tellHeight();
		page.height = 700;
		resize();
		resize();
		paint();
		expect(told).toEqual([500, 700]);
	});

	it('tells nothing when the rounded height is the same', () => {
		page.height = 499.2;
		tellHeight();
		page.height = 499.8;
		resize();
		paint();
		expect(told).toEqual([500]);
	});

	it('tells nothing while its frame is not displayed', () => {
		page.height = 0;
		tellHeight();
		expect(told).toEqual([]);
	});

	it('tells again when its host asks, and nobody else', () => {
		page.height = 500;
		tellHeight();
		const ask = { data: { type: 'bilans:ask' } };
		dispatchEvent(new MessageEvent('message', { ...ask, source: window }));
		expect(told).toEqual([500]);
		const asked = new MessageEvent('message', ask);
		Object.defineProperty(asked, 'source', { value: parent });
		dispatchEvent(asked);
		expect(told).toEqual([500, 500]);
	});
});

function paint(): void {
	for (const frame of frames.splice(0)) frame(0);
}

function isOurs(message: unknown): message is { height: number } {
	return (
		typeof message === 'object' && message !== null && 'type' in message && message.type === HEIGHT
	);
}
