/**
 * Ids and edit keys of published charts. An id is public, and too rare to be found by trying; an edit
 * key is a secret of 128 bits of which only the SHA-256 is kept. No salt: nobody can guess 128 bits.
 */

/** Crockford's: no two letters look alike, and no word comes of them by bad luck. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
/** 50 bits. */
const ID_LENGTH = 10;
const KEY_BYTES = 16;

export function makeChartId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(ID_LENGTH));
	return Array.from(bytes, (byte) => LETTERS.charAt(byte % LETTERS.length)).join('');
}

/** 22 letters of base64url. */
export function makeEditKey(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
	return btoa(String.fromCharCode(...bytes))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replaceAll('=', '');
}

/** In hexadecimal. */
export async function hashKey(key: string): Promise<string> {
	const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key));
	return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Takes the same time wherever the two differ. */
export function isSameHash(one: string, other: string): boolean {
	if (one.length !== other.length) return false;
	let difference = 0;
	for (let at = 0; at < one.length; at += 1) {
		difference |= one.charCodeAt(at) ^ other.charCodeAt(at);
	}
	return difference === 0;
}
