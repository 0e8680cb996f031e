/** The secret that WordPress hangs behind an embed's address, to believe its messages. */

/** @param hash with its `#`; null where the host is no WordPress */
export function readSecret(hash: string): string | null {
	return /[#?&]secret=([a-zA-Z0-9]+)/.exec(hash)?.[1] ?? null;
}
