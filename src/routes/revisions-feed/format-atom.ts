/** Writes a feed as Atom (RFC 4287). Pure. */
import type { Entry, Feed } from './feed.ts';

const PUBLISHER = 'Bilans';

export function formatAtom({ title, self, page, language, entries }: Feed): string {
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
		`<title>${escape(title)}</title>`,
		`<id>${escape(self)}</id>`,
		`<updated>${toUpdated(entries)}</updated>`,
		`<author><name>${PUBLISHER}</name></author>`,
		`<link rel="self" type="application/atom+xml" href="${escape(self)}"/>`,
		`<link rel="alternate" type="text/html" href="${escape(page)}"/>`,
		...entries.map(formatEntry),
		'</feed>\n'
	].join('\n');
}

function formatEntry({ address, title, published, summary, lines }: Entry): string {
	const items = lines.map((line) => `<li>${escape(line)}</li>`).join('');
	const html = `<p>${escape(summary)}</p>${items === '' ? '' : `<ul>${items}</ul>`}`;
	return [
		'<entry>',
		`<title>${escape(title)}</title>`,
		`<id>${escape(address)}</id>`,
		`<link rel="alternate" type="text/html" href="${escape(address)}"/>`,
		`<published>${published}</published>`,
		`<updated>${published}</updated>`,
		`<summary>${escape(summary)}</summary>`,
		// Markup within text: escaped once more.
		`<content type="html">${escape(html)}</content>`,
		'</entry>'
	].join('\n');
}

/** A feed without entries was never updated: it says the first day of its format. */
function toUpdated(entries: readonly Entry[]): string {
	const [newest = '1970-01-01T00:00:00Z'] = entries
		.map(({ published }) => published)
		.toSorted()
		.toReversed();
	return newest;
}

function escape(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
