/** What the framework writes into a page for itself, where the page does not start it. */

/** Names what it starts with. */
const START = '__sveltekit_';
/** Where its components begin and end. No text of ours can look like one: `<` is escaped. */
const MARKERS = /<!--[^>]*-->/g;
/** Tells it that a stylesheet is already in the page. */
const STYLE_NOTES = /\s*<link [^>]*\bdisabled\b[^>]*>/g;

/** @param html a whole page; one that starts the framework is given back as it is */
export function leaveOutMarkers(html: string): string {
	return html.includes(START) ? html : html.replaceAll(MARKERS, '').replaceAll(STYLE_NOTES, '');
}
