/** Places a whole picture: title, sentence, unit, plot, key, notes and source line, in pixels. */
import { balanceText, textWidth, wrapText } from '../../theme/text-width.ts';
import type { TextStyle } from '../../theme/text-width.ts';
import type { ChartView } from './chart-view.ts';
import type { Size } from './placed.ts';
import { placeView, wishSize } from './place-view.ts';

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
 * A picture is shown smaller than it is drawn: in an article 1200 pixels are 600 or 700 wide, on a
 * phone 1080 are 390. So it is laid out as a page of this width would be, and enlarged.
 */
const LAYOUT = { wide: 760, middle: 560, narrow: 400 } as const;
type Shape = keyof typeof LAYOUT;
/** Pixels below which a picture is for a phone, or for a column. */
const NARROWER_THAN = { narrow: 520, middle: 700 } as const;
/** Height to width from which a picture is for a phone, however many pixels it has. */
const TALL = 0.9;
const PAD = 24;
const LEAST_PLOT = 160;
/** The least height of a plot to its width, where the editor asks a height: texts give way. */
const LEAST_SHAPE = 0.27;
/** A picture whose texts need more height than is asked is laid out wider, step by step. */
const WIDER = 1.08;
const MOST_STEPS = 40;
const KEY_HEIGHT = 24;
/** The name and its sign, at the right of the last line. */
const BRAND = 72;
/** The sample of a line or bar, and the space behind an entry. */
const KEY_GLYPH = 72;
/** Height of a plot to its width, where the editor asks none. */
const SHAPE = { wide: 0.46, middle: 0.56, narrow: 0.85 } as const;

const STYLES: Readonly<Record<TextRole, { style: TextStyle; lineHeight: number; gap: number }>> = {
	title: { style: { size: 22, weight: 600 }, lineHeight: 27, gap: 0 },
	sentence: { style: { size: 14, weight: 400 }, lineHeight: 20, gap: 8 },
	soft: { style: { size: 12.5, weight: 400 }, lineHeight: 17, gap: 10 },
	small: { style: { size: 11.5, weight: 400 }, lineHeight: 15, gap: 8 }
};

/** Of exactly the asked size; as high as the chart needs where no height is asked. */
export function placePicture(view: ChartView, asked: PictureSize): PlacedPicture {
	const { height } = asked;
	const shape = chooseShape(asked);
	if (height === null)
		return asWholeUnits(placeAt(view, asked.width, { shape, width: LAYOUT[shape] }));
	const widths = Array.from({ length: MOST_STEPS }, (_, step) =>
		Math.round(LAYOUT[shape] * WIDER ** step)
	);
	const isFitting = (width: number): boolean => {
		const least = (width - 2 * PAD) * LEAST_SHAPE;
		const placed = placeAt(view, asked.width, { shape, width, plotHeight: least });
		return placed.size.height * placed.scale <= height;
	};
	const width = widths.find(isFitting) ?? widths[0] ?? LAYOUT[shape];
	return fillHeight(view, { ...asked, height }, { shape, width });
}

function asWholeUnits({ size, ...placed }: PlacedPicture): PlacedPicture {
	return { ...placed, size: { width: size.width, height: Math.ceil(size.height) } };
}

/** Pixels of the file. */
export function toPictureSize({ size, scale }: PlacedPicture): Size {
	return { width: Math.round(size.width * scale), height: Math.round(size.height * scale) };
}

/** Pixels, of a picture that is as high as the chart needs; none of a table. */
export function findPictureHeight(view: ChartView, width: number): number | undefined {
	if (view.kind === 'table') return undefined;
	return toPictureSize(placePicture(view, { width, height: null })).height;
}

interface Layout {
	readonly shape: Shape;
	/** In units of the drawing. */
	readonly width: number;
	/** Of the plot; bars may need more or less. None: as the shape has it. */
	readonly plotHeight?: number;
}

function chooseShape({ width, height }: PictureSize): Shape {
	if (width < NARROWER_THAN.narrow) return 'narrow';
	const isTall = height !== null && height / width >= TALL;
	return isTall || width < NARROWER_THAN.middle ? 'middle' : 'wide';
}

/** The plot takes what height the words leave; what it does not take stands around it. */
function fillHeight(
	view: ChartView,
	asked: { readonly width: number; readonly height: number },
	layout: Layout
): PlacedPicture {
	const least = placeAt(view, asked.width, { ...layout, plotHeight: LEAST_PLOT });
	const height = asked.height / least.scale;
	const plotHeight = least.plot.size.height + height - least.size.height;
	const placed = placeAt(view, asked.width, { ...layout, plotHeight });
	const slack = Math.max(0, height - placed.size.height);
	const toFoot = (block: TextBlock): TextBlock =>
		block.y > placed.plot.y ? { ...block, y: block.y + slack } : block;
	return {
		...placed,
		size: { ...placed.size, height: Math.max(height, placed.size.height) },
		blocks: placed.blocks.map(toFoot),
		plot: { ...placed.plot, y: placed.plot.y + slack / 2 },
		key: placed.key.map(({ x, y }) => ({ x, y: y + slack / 2 })),
		brand: { ...placed.brand, y: placed.brand.y + slack }
	};
}

function placeAt(view: ChartView, pixels: number, layout: Layout): PlacedPicture {
	const { width } = layout;
	const inner = width - 2 * PAD;
	const head = stack(
		[
			['title', view.title],
			['sentence', view.sentence],
			['soft', view.subtitle]
		],
		{ top: PAD, width: inner }
	);
	const foot = stack(toFootTexts(view), { top: 0, width: inner - BRAND });
	const keyHeight = view.key.length === 0 ? 0 : KEY_HEIGHT;
	const wish = wishSize(view, { width: inner, height: inner * SHAPE[layout.shape] });
	const box = { width: inner, height: Math.max(layout.plotHeight ?? wish.height, LEAST_PLOT) };
	const plot = { x: PAD, y: head.bottom + 12, size: placeView(view, box).size };
	const plotBottom = plot.y + plot.size.height;
	const footTop = plotBottom + keyHeight + 8;
	return {
		size: { width, height: footTop + foot.bottom + PAD - 6 },
		scale: pixels / width,
		blocks: [...head.blocks, ...foot.blocks.map((each) => ({ ...each, y: each.y + footTop }))],
		plot,
		key: placeKey(view, plotBottom + 16),
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
