/**
 * The picture of a chart in the sizes that editors need, each with its addresses as PNG and SVG.
 * Knows a chart's addresses, no document and no request.
 */
import { SOCIAL } from './oembed.ts';
import { SHARPER, STILL_WIDTH } from './snippet-kinds.ts';
import type { Addresses } from './snippets.ts';

export type PictureShape = 'article' | 'square' | 'social';
/** A file cannot ask its reader which they have. */
export const PICTURE_THEMES = ['light', 'dark'] as const;
export type PictureTheme = (typeof PICTURE_THEMES)[number];

/** Of one PNG, in all. Four bytes each, twice over while it is packed: a worker has 128 MB. */
export const MOST_PNG_PIXELS = 9_000_000;

/** The largest that also comes three times as sharp. */
const SQUARE = { width: 1000, height: 1000 } as const;

export interface PixelSize {
	readonly width: number;
	readonly height: number;
}

export interface PictureFile extends PixelSize {
	/** How many of its pixels are shown as one; of an SVG none are. */
	readonly times: (typeof SHARPER)[number] | null;
	readonly address: string;
}

export interface ShapedPicture extends PixelSize {
	readonly shape: PictureShape;
	readonly files: Readonly<Record<PictureTheme, readonly PictureFile[]>>;
}

/**
 * @param addresses as `findAddresses` has them for light
 * @param articleHeight pixels, of the picture that is `STILL_WIDTH` wide and as high as it needs
 */
export function findShapedPictures(
	addresses: Pick<Addresses, 'picture' | 'drawing'>,
	articleHeight: number
): readonly ShapedPicture[] {
	const shapes: readonly (PixelSize & { readonly shape: PictureShape })[] = [
		{ shape: 'article', width: STILL_WIDTH, height: articleHeight },
		{ shape: 'square', ...SQUARE },
		{ shape: 'social', ...SOCIAL }
	];
	return shapes.map((each) => ({
		...each,
		files: {
			light: findFiles(addresses, each, 'light'),
			dark: findFiles(addresses, each, 'dark')
		}
	}));
}

function findFiles(
	{ picture, drawing }: Pick<Addresses, 'picture' | 'drawing'>,
	{ shape, ...base }: PixelSize & { readonly shape: PictureShape },
	theme: PictureTheme
): readonly PictureFile[] {
	const colours = theme === 'dark' ? '&theme=dark' : '';
	const toAddress = (file: string, { width, height }: PixelSize): string =>
		`${file}${colours}&width=${width}${shape === 'article' ? '' : `&height=${height}`}`;
	const pngs = SHARPER.map((times) => ({
		times,
		width: base.width * times,
		height: base.height * times
	})).filter(({ width, height }) => width * height <= MOST_PNG_PIXELS);
	return [
		...pngs.map((size) => ({ ...size, address: toAddress(picture, size) })),
		{ ...base, times: null, address: toAddress(drawing, base) }
	];
}
