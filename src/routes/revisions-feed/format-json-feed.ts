/** Writes a feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). Pure. */
import type { Feed } from './feed.ts';

export function formatJsonFeed({ title, self, page, language, entries }: Feed): string {
	return JSON.stringify({
		version: 'https://jsonfeed.org/version/1.1',
		title,
		home_page_url: page,
		feed_url: self,
		language,
		authors: [{ name: 'Bilans' }],
		items: entries.map(({ address, title: head, published, summary, lines }) => ({
			id: address,
			url: address,
			title: head,
			summary,
			content_text: [summary, ...lines].join('\n'),
			date_published: published
		}))
	});
}
