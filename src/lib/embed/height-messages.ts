/**
 * How an embed tells its host its height, in each dialect that a host may understand. The shapes
 * are what the hosts' own scripts read:
 * - Bilans: ours, for the listener of the snippet
 * - Datawrapper: resizes the iframe whose window the message came from, whatever its id
 * - AMP: `amp-iframe resizable`
 * - Medium: a JSON text
 * - Pym: a text with the id that the host has put into the address; nothing without one
 * - WordPress: the secret that the host has put into the fragment; nothing without one
 */

import { readSecret } from './host-secret.ts';

export interface FrameAddress {
	readonly href: string;
	/** With its `?`. */
	readonly search: string;
	/** With its `#`. */
	readonly hash: string;
}

/** Asks an embed to tell its height again: a host whose script came late. */
export const ASK = 'bilans:ask';
export const HEIGHT = 'bilans:height';

const PYM = 'xPYMx';

/** @param height whole pixels */
export function toHeightMessages(height: number, address: FrameAddress): readonly unknown[] {
	const { href: src, search, hash } = address;
	const childId = new URLSearchParams(search).get('childId');
	const secret = readSecret(hash);
	return [
		{ type: HEIGHT, height, src },
		{ 'datawrapper-height': { bilans: height } },
		{ sentinel: 'amp', type: 'embed-size', height },
		JSON.stringify({ src, context: 'iframe.resize', height }),
		...(childId === null ? [] : [['pym', childId, 'height', height].join(PYM)]),
		...(secret === null ? [] : [{ message: 'height', value: height, secret }])
	];
}

/** Whether a host's message asks for the height: ours, or WordPress's when its script came late. */
export function isAskedForHeight(message: unknown): boolean {
	if (typeof message !== 'object' || message === null) return false;
	return (
		('type' in message && message.type === ASK) ||
		('message' in message && message.message === 'ready')
	);
}
