/** Puts a text on the clipboard, where the browser lets us. */
import { m } from '$lib/i18n/paraglide/messages.js';
import type { Locale } from '$lib/i18n/locale.ts';

/** What is to be said of it: that it was copied, or that the reader must do so. */
export async function copyText(text: string, locale: Locale): Promise<string> {
	try {
		await navigator.clipboard.writeText(text);
		return m.embed_copied({}, { locale });
	} catch {
		return m.embed_copy_failed({}, { locale });
	}
}
