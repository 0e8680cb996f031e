/** The text of a register's bytes: ISO-8859-1 as SIPRI writes it, or UTF-8 once somebody saved it so. */
import type { Issue } from '../issue.ts';

export type DecodedRegister =
	| { readonly kind: 'text'; readonly text: string; readonly issues: readonly Issue[] }
	| { readonly kind: 'refused'; readonly why: string };

const SAVED_AS_UTF8 = 'the file was saved as UTF-8, which SIPRI’s is not; read so';

export function decodeRegister(bytes: Uint8Array): DecodedRegister {
	if (bytes.includes(0))
		return { kind: 'refused', why: 'this is no text, or it was saved as UTF-16' };
	const utf8 = decodeUtf8(bytes);
	if (utf8 === null) {
		const text = new TextDecoder('latin1').decode(bytes);
		return { kind: 'text', text, issues: [] };
	}
	// Plain ASCII is both; anything else that is UTF-8 was made by another program.
	const isAscii = utf8.length === bytes.length;
	const issue = { sheet: null, cell: null, raw: '', what: SAVED_AS_UTF8 };
	return { kind: 'text', text: utf8, issues: isAscii ? [] : [issue] };
}

function decodeUtf8(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}
