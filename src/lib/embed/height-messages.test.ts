import { describe, expect, it } from 'vitest';
import { isAskedForHeight, toHeightMessages } from './height-messages.ts';

const HREF = 'https://bilans.example/embed?measure=sipri-milex.constant-usd';

function addressOf(href: string) {
	const { search, hash } = new URL(href);
	return { href, search, hash };
}

describe(toHeightMessages, () => {
	it('speaks to any host in its own, Datawrapper’s, AMP’s and Medium’s dialect', () => {
		expect(toHeightMessages(523, addressOf(HREF))).toEqual([
			{ type: 'bilans:height', height: 523, src: HREF },
			{ 'datawrapper-height': { bilans: 523 } },
			{ sentinel: 'amp', type: 'embed-size', height: 523 },
			JSON.stringify({ src: HREF, context: 'iframe.resize', height: 523 })
		]);
	});

	it('speaks Pym to the host that has given it an id', () => {
		const messages = toHeightMessages(523, addressOf(`${HREF}&initialWidth=600&childId=chart-1`));
		expect(messages).toContain('pymxPYMxchart-1xPYMxheightxPYMx523');
	});

	it('speaks WordPress to the host that has given it a secret', () => {
		const messages = toHeightMessages(523, addressOf(`${HREF}#?secret=aB3xYz90Qr`));
		expect(messages).toContainEqual({ message: 'height', value: 523, secret: 'aB3xYz90Qr' });
	});
});

describe(isAskedForHeight, () => {
	it.each([
		[{ type: 'bilans:ask' }, true],
		[{ message: 'ready', secret: 'aB3xYz90Qr' }, true],
		[{ type: 'bilans:height', height: 1 }, false],
		['ready', false],
		[null, false],
		[undefined, false]
	])('%j: %j', (message, isAsked) => {
		expect(isAskedForHeight(message)).toBe(isAsked);
	});
});
