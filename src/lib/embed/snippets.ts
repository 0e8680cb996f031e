/**
 * What an editor pastes into an article: a frame that shows the chart, and what stands in for it.
 * Knows a view's words and addresses, no document and no request.
 */
import type { ViewFrame } from '../charts/view/view-frame.ts';
import type { Theme } from '../charts/spec/chart-fields.ts';
import { escapeHtml } from './escape.ts';
import { ASK, HEIGHT } from './height-messages.ts';

/** What the editor chooses. */
export interface SnippetChoices {
	/** Whether the chart takes each new release; else it stays as it is published. */
	readonly followsReleases: boolean;
	readonly theme: Theme;
	/** A script that gives the frame the height that its chart tells. */
	readonly adjustsHeight: boolean;
	/** A line with a link, which is all that newsletters and feeds leave of a frame. */
	readonly hasLink: boolean;
}

export interface SnippetMeans {
	/** Where Bilans is served: `https://bilans.example` */
	readonly origin: string;
	/** Pixels, for hosts to which the chart cannot tell its own. */
	readonly frameHeight: number;
	/** Id of the published chart; none: the chart is its query. */
	readonly published?: string | undefined;
}

export interface Addresses {
	readonly frame: string;
	/** PNG. */
	readonly picture: string;
	/** SVG. */
	readonly drawing: string;
	/** HTML that needs nobody. */
	readonly figure: string;
	readonly page: string;
}

/** As wide as the embed's page ever is. */
const MOST_WIDTH = '60rem';

/** Most articles are light whatever their reader's device is, and change no figure by themselves. */
export const DEFAULT_CHOICES = {
	followsReleases: false,
	theme: 'light',
	adjustsHeight: true,
	hasLink: false
} as const satisfies SnippetChoices;

/** The HTML to paste. */
export function formatSnippet(
	view: ViewFrame,
	choices: SnippetChoices,
	means: SnippetMeans
): string {
	const addresses = findAddresses(view, choices, means);
	return [
		formatFrame(view, addresses, means.frameHeight),
		...(choices.hasLink ? [formatLink(view, addresses)] : []),
		...(choices.adjustsHeight ? [formatListener(means.origin)] : [])
	].join('\n');
}

/** The chart's query, with or without the release that it shows now. */
export function chooseQuery(view: ViewFrame, followsReleases: boolean): string {
	if (!followsReleases) return view.pinnedQuery;
	const pairs = view.query.split('&');
	return pairs.filter((pair) => !pair.startsWith('release=')).join('&');
}

/**
 * Whether a published chart follows is its editor's to say, now and later. Its addresses carry the
 * chart as well: they draw it when the database of published charts is away.
 */
export function findAddresses(
	view: ViewFrame,
	{ followsReleases, theme }: Pick<SnippetChoices, 'followsReleases' | 'theme'>,
	{ origin, published }: Pick<SnippetMeans, 'origin' | 'published'>
): Addresses {
	const query = published === undefined ? chooseQuery(view, followsReleases) : view.query;
	const framed = theme === 'auto' ? query : `${query}&theme=${theme}`;
	// A picture cannot ask its reader: it is light unless dark is said.
	const pictured = theme === 'dark' ? framed : query;
	const chart = `${origin}/c/${published ?? ''}`;
	return published === undefined
		? {
				frame: `${origin}/embed?${framed}`,
				picture: `${origin}/chart.png?${pictured}`,
				drawing: `${origin}/chart.svg?${pictured}`,
				figure: `${origin}/chart.html?${pictured}`,
				page: `${origin}/compare?${query}`
			}
		: {
				frame: `${chart}/embed?${framed}`,
				picture: `${chart}.png?${pictured}`,
				drawing: `${chart}.svg?${pictured}`,
				figure: `${chart}.html?${pictured}`,
				page: chart
			};
}

/** Inside stands what is left where a program takes the frame away and keeps its content: a picture. */
function formatFrame(view: ViewFrame, addresses: Addresses, frameHeight: number): string {
	const attributes = [
		['title', view.title],
		['src', addresses.frame],
		['loading', 'lazy'],
		['width', '100%'],
		['height', String(frameHeight)],
		['style', `border:0;width:100%;max-width:${MOST_WIDTH}`]
	] as const;
	const written = attributes.map(([name, value]) => `${name}="${escapeHtml(value)}"`).join(' ');
	return `<iframe ${written}>${formatPicture(view, addresses)}</iframe>`;
}

function formatPicture(view: ViewFrame, addresses: Addresses): string {
	const [page, picture] = [escapeHtml(addresses.page), escapeHtml(addresses.picture)];
	if (view.kind === 'table') return `<a href="${page}">${escapeHtml(view.title)}</a>`;
	const alt = escapeHtml(view.sentence);
	return `<a href="${page}"><img src="${picture}" alt="${alt}" style="max-width:100%"></a>`;
}

function formatLink(view: ViewFrame, { page }: Addresses): string {
	const [title, source] = [escapeHtml(view.title), escapeHtml(view.source.line)];
	return `<p><a href="${escapeHtml(page)}">${title}</a>. ${source}</p>`;
}

/**
 * Gives each of our frames on the page the height that its own window tells; nothing else may.
 * Asks once, for frames that spoke before it listened. Safe to paste with every chart.
 */
function formatListener(origin: string): string {
	return `<script>
(function () {
  var frames = function () { return document.querySelectorAll(${quote(`iframe[src^="${origin}/"]`)}); };
  addEventListener("message", function (event) {
    var told = event.data;
    if (!told || told.type !== "${HEIGHT}" || !(told.height > 0 && told.height < 10000)) return;
    frames().forEach(function (frame) {
      if (frame.contentWindow === event.source) frame.style.height = Math.ceil(told.height) + "px";
    });
  });
  frames().forEach(function (frame) { frame.contentWindow.postMessage({ type: "${ASK}" }, "*"); });
})();
</script>`;
}

/** A text as a JavaScript string that cannot end the script around it. */
function quote(text: string): string {
	return JSON.stringify(text).replaceAll('<', '\\u003c');
}
