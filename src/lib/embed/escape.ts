/** Texts as they may stand in HTML and XML. */

const ESCAPES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** For contents and quoted attributes alike. */
export function escapeHtml(text: string): string {
	return text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
