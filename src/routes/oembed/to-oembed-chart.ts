/** The addresses that an oEmbed answer gives, and how long it may be kept. */
import { estimateFrameHeight } from '$lib/charts/image/frame-height.ts';
import type { ChartView } from '$lib/charts/view/chart-view.ts';
import { chooseFrameWidth } from '$lib/embed/oembed.ts';
import type { OembedChart, Room } from '$lib/embed/oembed.ts';

interface Found {
	readonly view: ChartView;
	/** What draws the chart, with how it is to be shown. */
	readonly params: URLSearchParams;
	/** Id of a published chart; null: the chart is its query. */
	readonly published: string | null;
	readonly target: URL;
	readonly origin: string;
}

const DAY = 86_400;
const FIVE_MINUTES = 300;
/** How a chart is shown; the rest of its address is what it says. */
const SHOWN_KEYS = ['lang', 'theme', 'controls'];
/** As the snippets of the dialog: an article is light whatever its reader's device is. */
const USUAL_THEME = 'light';

export function toOembedChart(found: Found, room: Room): OembedChart {
	const { view, published, target, origin } = found;
	const query = toShownQuery(found);
	const chart = published === null ? origin : `${origin}/c/${published}`;
	const picture = published === null ? `${origin}/chart.png` : `${chart}.png`;
	return {
		view,
		origin,
		page: target.href,
		frame: `${chart}/embed?${query}`,
		picture: `${picture}?${query}`,
		height: estimateFrameHeight(view, chooseFrameWidth(room)),
		cacheAge: view.source.pinned && published === null ? DAY : FIVE_MINUTES
	};
}

/** The chart's own query and how it is shown: all that draws it, also when a database is away. */
function toShownQuery({ view, params }: Found): string {
	const query = new URLSearchParams(view.query);
	const shown = SHOWN_KEYS.flatMap((key) => {
		const value = params.get(key) ?? (key === 'theme' ? USUAL_THEME : null);
		return value === null || query.has(key) ? [] : [`&${key}=${encodeURIComponent(value)}`];
	});
	return view.query + shown.join('');
}
