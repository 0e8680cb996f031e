/** Where each release's figure stands on the small chart of a history, in per cent of its width. Pure. */
import type { ShownRelease } from './ask-history.ts';

export interface PlacedRelease {
	readonly id: string;
	readonly label: string;
	readonly text: string;
	readonly isUnsure: boolean;
	/** Per cent from the left; null where there is no figure. */
	readonly x: number | null;
}

/** Room beside the outermost dots: their texts stand above them. */
const EDGE = 12;

/** The smallest figure stands left, the largest right; equal ones in the middle. */
export function placeHistory(releases: readonly ShownRelease[]): readonly PlacedRelease[] {
	const values = releases.flatMap(({ drawn }) => (drawn === null ? [] : [drawn.value]));
	const [least, most] = [Math.min(...values), Math.max(...values)];
	const toX = (value: number) =>
		least === most ? 50 : EDGE + ((value - least) / (most - least)) * (100 - 2 * EDGE);
	return releases.map(({ id, label, drawn, text, quality }) => ({
		id,
		label,
		text: drawn?.text ?? text,
		isUnsure: quality !== '',
		x: drawn === null ? null : toX(drawn.value)
	}));
}
