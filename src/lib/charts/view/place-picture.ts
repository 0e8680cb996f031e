/** Places a whole picture: title, sentence, unit, plot, key, notes and source line, in pixels. */
import { balanceText, textWidth, wrapText } from '../../theme/text-width.ts';
import type { TextStyle } from '../../theme/text-width.ts';
import type { ChartView } from './chart-view.ts';
import type { Size } from './placed.ts';
import { placeView } from './place-view.ts';

/** What an editor may ask of a picture: pixels; null is as the chart needs. */
export interface PictureSize {
	readonly width: number;
	readonly height: number | null;
}

export type TextRole = 'title' | 'sentence' | 'soft' | 'small';

export interface TextBlock {
	readonly role: TextRole;
	readonly style: TextStyle;
	readonly x: number;
	/** Baseline of the first line. */
	readonly y: number;
	readonly lineHeight: number;
	readonly lines: readonly string[];
}

export interface PlacedPicture {
	/** In the units of the drawing; the file's pixels are `scale` times as many. */
	readonly size: Size;
	readonly scale: number;
	readonly blocks: readonly TextBlock[];
	readonly plot: { readonly x: number; readonly y: number; readonly size: Size };
	/** Where each entry of the key begins; none where there is no key. */
	readonly key: readonly { readonly x: number; readonly y: number }[];
	readonly brand: { readonly x: number; readonly y: number };
}

/**
 * A picture is shown smaller than it is drawn: in an article 1200 pixels are 600 or 700 wide. So
 * it is laid out as a page of this width would be, and enlarged.
 */
const LAYOUT = { wide: 760, narrow: 400 } as const;
const NARROWER_THAN = 520;
const PAD = 24;
const LEAST_PLOT = 160;
const KEY_HEIGHT = 24;
/** The sample of a line or bar, and the space behind an entry. */
const KEY_GLYPH = 72;
/** Height of a plot to its width, where the editor asks none. */
const SHAPE = { wide: 0.46, narrow: 0.85 } as const;

const STYLES: Readonly<Record<TextRole, { style: TextStyle; lineHeight: number; gap: number }>> = {
	title: { style: { size: 22, weight: 600 }, lineHeight: 27, gap: 0 },
	sentence: { style: { size: 14, weight: 400 }, lineHeight: 20, gap: 8 },
	soft: { style: { size: 12.5, weight: 400 }, lineHeight: 17, gap: 10 },
	small: { style: { size: 11.5, weight: 400 }, lineHeight: 15, gap: 8 }
};

export function placePicture(view: ChartView, asked: PictureSize): PlacedPicture {
	const shape = asked.width < NARROWER_THAN ? 'narrow' : 'wide';
	const width = LAYOUT[shape];
	const scale = asked.width / width;
	const inner = width - 2 * PAD;
	const head = stack(
		[
			['title', view.title],
			['sentence', view.sentence],
			['soft', view.subtitle]
		],
		{ top: PAD, width: inner }
	);
	const foot = stack(toFootTexts(view), { top: 0, width: inner });
	const keyHeight = view.key.length === 0 ? 0 : KEY_HEIGHT;
	const rest = head.bottom + keyHeight + foot.bottom + 2 * PAD;
	const wish = asked.height === null ? inner * SHAPE[shape] : asked.height / scale - rest;
	const box = { width: inner, height: Math.max(wish, LEAST_PLOT) };
	const plot = { x: PAD, y: head.bottom + 12, size: placeView(view, box).size };
	const keyTop = plot.y + plot.size.height + 16;
	const footTop = plot.y + plot.size.height + keyHeight + 8;
	const bottom = footTop + foot.bottom + PAD - 6;
	const height = asked.height === null ? bottom : Math.max(asked.height / scale, bottom);
	return {
		size: { width, height: Math.ceil(height) },
		scale,
		blocks: [...head.blocks, ...foot.blocks.map((each) => ({ ...each, y: each.y + footTop }))],
		plot,
		key: placeKey(view, keyTop),
		brand: { x: width - PAD, y: footTop + foot.bottom - 3 }
	};
}

/** What the plot refers to by a mark must be said in the picture; the rest is behind the link. */
function toFootTexts(view: ChartView): readonly (readonly [TextRole, string])[] {
	const marked = new Set(
		view.series.flatMap(({ breaks, notes }) => (breaks.length > 0 ? (notes[0] ?? []) : []))
	);
	const own = view.notes.filter(({ mark }) => mark === '' || marked.has(mark));
	return [
		...own.map(({ mark, text }) => ['small', mark === '' ? text : `${mark}  ${text}`] as const),
		['small', view.source.line]
	];
}

function stack(
	texts: readonly (readonly [TextRole, string])[],
	{ top, width }: { readonly top: number; readonly width: number }
): { readonly blocks: readonly TextBlock[]; readonly bottom: number } {
	return texts.reduce<{ readonly blocks: readonly TextBlock[]; readonly bottom: number }>(
		({ blocks, bottom }, [role, text]) => {
			const { style, lineHeight, gap } = STYLES[role];
			const lines = (role === 'title' ? balanceText : wrapText)(text, style, width);
			const start = bottom + gap;
			const block = { role, style, lineHeight, lines, x: PAD, y: start + style.size };
			return { blocks: [...blocks, block], bottom: start + lines.length * lineHeight };
		},
		{ blocks: [], bottom: top - STYLES.title.gap }
	);
}

function placeKey(view: ChartView, y: number): PlacedPicture['key'] {
	const widths = view.key.map(({ label }) => KEY_GLYPH + textWidth(label, STYLES.soft.style));
	return widths.map((_, index) => ({
		x: widths.slice(0, index).reduce((x, width) => x + width, PAD),
		y
	}));
}
