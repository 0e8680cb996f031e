/**
 * How high an embed is, without a browser: the fixed height of a snippet, for hosts to which the
 * embed cannot tell its own. The words are measured as `text-width.ts` does it, and laid out as
 * `ChartFrame.svelte` and the embed's page do; the plot is placed for the width. What is folded
 * away stays so.
 */
import { textWidth, wrapText } from '../../theme/text-width.ts';
import type { ChartView } from '../view/chart-view.ts';
import { placeView, wishSize } from '../view/place-view.ts';
import { PLOT_SIZES, choosePlotIndex } from './plot-sizes.ts';

/** A phone, and articles' columns: a frame that is high enough for all has no scroll bar in any. */
const WIDTHS = [360, 600, 700] as const;
/** Pixels between the edge of the frame and the chart. */
const PADDING = { side: 2, top: 4, bottom: 8 } as const;
const SMALL = { size: 13, weight: 400 } as const;
const SMALL_LINE = 18.2;
const SMALL_GAP = 6.5;
const KEY = 27.5;
const FOLDS = 36.6;
const ACTIONS = 31.5;
const PLOT_GAP = 8;
/** A table scrolls within its box; below it stands what its marks mean. */
const MOST_TABLE = 554;
const TABLE_ROW = 29;
const TABLE_MARKS = 31.5;

/**
 * In whole pixels, with controls shown.
 * @param most the widest that the frame gets: it is no wider on a phone
 */
export function estimateFrameHeight(view: ChartView, most = Math.max(...WIDTHS)): number {
	const widths = [...WIDTHS.filter((width) => width < most), most];
	return Math.ceil(Math.max(...widths.map((width) => estimateAt(view, width))));
}

function estimateAt(view: ChartView, frameWidth: number): number {
	const width = frameWidth - 2 * PADDING.side;
	// The frame's own clamp: 1.125rem, 0.95rem + 0.9vw, 1.5rem.
	const titleSize = Math.min(Math.max(18, 15.2 + frameWidth * 0.009), 24);
	const title = wrapText(view.title, { size: titleSize, weight: 600 }, width);
	const source = `${view.source.line} · ${view.source.published}`;
	return (
		PADDING.top +
		title.length * titleSize * 1.2 +
		estimateSmall(view.subtitle, width) +
		(view.kind === 'table' ? estimateTable(view) : estimatePlot(view, width)) +
		estimateSmall(source, width) +
		FOLDS +
		ACTIONS +
		PADDING.bottom
	);
}

function estimateSmall(text: string, width: number): number {
	return SMALL_GAP + wrapText(text, SMALL, width).length * SMALL_LINE;
}

function estimatePlot(view: ChartView, width: number): number {
	const drawn = PLOT_SIZES[choosePlotIndex(width)];
	const { size } = placeView(view, wishSize(view, drawn));
	return PLOT_GAP + size.height * (width / drawn.width) + estimateKey(view, width);
}

function estimateKey({ key }: ChartView, width: number): number {
	if (key.length === 0) return 0;
	const widths = key.map(({ label }) => textWidth(label, SMALL) + 60);
	const rows = Math.ceil(widths.reduce((sum, each) => sum + each, 0) / width);
	return KEY + (rows - 1) * 23.5;
}

function estimateTable({ table, key }: ChartView): number {
	const rows = Math.min((table.rows.length + 2) * TABLE_ROW, MOST_TABLE);
	return rows + (key.length === 0 ? 0 : TABLE_MARKS);
}
