/** Which shade a figure has on a map: the deeper, the further from zero. */
import { chooseDepth } from '../../theme/shades.ts';
import type { ShownClass } from './chart-view.ts';
import { findClass } from './map-classes.ts';
import type { Shade } from './placed-map.ts';

/** Null where there is no figure. */
export function chooseShade(value: number | null, classes: readonly ShownClass[]): Shade | null {
	return value === null ? null : shadeOf(findClass(value, classes), classes);
}

/** @param index of a class. Each side of zero has shades of its own. */
export function shadeOf(index: number, classes: readonly ShownClass[]): Shade {
	const below = classes.filter(({ to }) => to <= 0).length;
	return index < below
		? { isBelowZero: true, depth: chooseDepth(below - 1 - index, below) }
		: { isBelowZero: false, depth: chooseDepth(index - below, classes.length - below) };
}
