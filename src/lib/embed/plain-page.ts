/** What the framework writes into a page for itself, where the page does not start it. */

/** Names what it starts with. */
const START = '__sveltekit_';
/** Where its components begin and end. No text of ours can look like one: `<` is escaped. */
const MARKERS = /<!--[^>]*-->/g;
/** Tells it that a stylesheet is already in the page. */
const STYLE_NOTES = /\s*<link [^>]*\bdisabled\b[^>]*>/g;

/** What scopes a component's styles: seven letters, a hundred times in an embed. */
const SCOPES = /\bsvelte-[a-z0-9]{5,8}\b/g;
/** Where they stand; an editor's words may look like one. */
const SCOPED = /<style>.*?<\/style>| class="[^"]*"/gs;

/** A colour of the palette as the theme defines it, and where a drawing or the script's data use it. */
const COLOUR = /--b-(\d+):[^;}]*;?/g;
const COLOUR_DRAWN = /var\(--b-(\d+)/g;
const COLOURS_TOLD = /slots&quot;:\[([^\]]*)\]/g;

/** A style sheet of its own keeps the names that the build has given. */
const STYLE_FILE = /<link [^>]*\bstylesheet\b/;

/** @param html a whole page; one that starts the framework is given back as it is */
export function leaveOutMarkers(html: string): string {
	if (html.includes(START)) return html;
	const plain = html.replaceAll(MARKERS, '').replaceAll(STYLE_NOTES, '');
	return STYLE_FILE.test(plain) ? plain : dropColours(shortenScopes(plain));
}

/** Each by a number of its own, in this page. */
function shortenScopes(html: string): string {
	const scopes = new Map<string, string>();
	const shorten = (scope: string): string => {
		const known = scopes.get(scope) ?? `s${scopes.size}`;
		scopes.set(scope, known);
		return known;
	};
	return html.replaceAll(SCOPED, (part) => part.replaceAll(SCOPES, shorten));
}

/** A chart of two lines needs two colours of ten. */
function dropColours(html: string): string {
	const drawn = [...html.matchAll(COLOUR_DRAWN)].map(([, slot]) => slot);
	const told = [...html.matchAll(COLOURS_TOLD)].flatMap(([, slots = '']) => slots.split(','));
	const used = new Set([...drawn, ...told]);
	return html.replaceAll(COLOUR, (colour, slot: string) => (used.has(slot) ? colour : ''));
}
