/**
 * An article of a WordPress that trusts no provider, by WordPress's own rules (read in 6.1,
 * written anew here):
 * - `wp_filter_oembed_result` in `wp-includes/embed.php`: which elements and attributes stay, what is
 *   dropped, the sandbox, the secret behind the address, the frame hidden behind the quotation
 * - `receiveEmbedMessage` in `wp-includes/js/wp-embed.js`: which message is believed, the bounds of
 *   the height (200 to 1000 pixels), and the link that a click may lead to
 */
import type { Page } from 'playwright-core';

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
	a: ['href'],
	blockquote: [],
	iframe: [
		...['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight'],
		...['scrolling', 'title']
	]
};

/**
 * What WordPress keeps of an oEmbed answer's HTML.
 * @param page any: its parser reads the HTML
 * @returns null where it keeps nothing: no frame, or one that holds something
 */
export async function keepOfOembed(
	page: Page,
	html: string,
	secret: string
): Promise<string | null> {
	return await page.evaluate(keepAllowed, { html, secret, allowed: ALLOWED });
}

/** Runs in the page, and so knows nothing of this file. */
function keepAllowed(means: {
	readonly html: string;
	readonly secret: string;
	readonly allowed: typeof ALLOWED;
}): string | null {
	const { body } = new DOMParser().parseFromString(means.html, 'text/html');
	for (const element of body.querySelectorAll('*')) {
		const kept = means.allowed[element.localName] ?? null;
		// Elements that are not allowed go, and leave their words.
		if (kept === null) element.replaceWith(...element.childNodes);
		const dropped = element.getAttributeNames().filter((name) => !kept?.includes(name));
		for (const name of dropped) element.removeAttribute(name);
	}
	const [quote] = body.querySelectorAll('blockquote');
	const [frame] = body.querySelectorAll('iframe');
	if (frame?.innerHTML !== '') return null;
	frame.setAttribute('src', `${frame.getAttribute('src') ?? ''}#?secret=${means.secret}`);
	frame.setAttribute('class', 'wp-embedded-content');
	frame.setAttribute('sandbox', 'allow-scripts');
	frame.setAttribute('security', 'restricted');
	for (const element of [quote, frame]) element?.setAttribute('data-secret', means.secret);
	if (quote === undefined || body.firstChild !== quote) return frame.outerHTML;
	frame.setAttribute('style', 'position: absolute; clip: rect(1px, 1px, 1px, 1px);');
	quote.setAttribute('class', 'wp-embedded-content');
	return quote.outerHTML + frame.outerHTML;
}

/** Runs in the host's page; a string, as its page holds it. */
export const HOST_SCRIPT = `
addEventListener('message', ({ data, source }) => {
	if (!data || !(data.secret || data.message || data.value)) return;
	if (/[^a-zA-Z0-9]/.test(data.secret)) return;
	const ofSecret = (name) => document.querySelectorAll(name + '[data-secret="' + data.secret + '"]');
	for (const quote of ofSecret('blockquote')) quote.style.display = 'none';
	for (const frame of ofSecret('iframe')) {
		if (frame.contentWindow !== source) continue;
		frame.removeAttribute('style');
		if (data.message === 'height') {
			frame.height = Math.max(200, Math.min(Math.trunc(data.value) || 0, 1000));
		}
		if (data.message === 'link') {
			const target = new URL(data.value, location.href);
			const isOurs = target.host === new URL(frame.src).host && /^https?:$/.test(target.protocol);
			if (isOurs && document.activeElement === frame) top.location.href = target.href;
		}
	}
});
addEventListener('load', () => {
	for (const frame of document.querySelectorAll('iframe.wp-embedded-content')) {
		frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
	}
});`;
