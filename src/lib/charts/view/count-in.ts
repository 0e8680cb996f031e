/** Figures counted in another unit of their kind. */
import type { FigureOrGap } from '../../figures/figure.ts';
import { toUnit } from '../../figures/units.ts';
import type { Unit } from '../../figures/units.ts';

/** @throws if the two units are not comparable: `isComparable` tells before. */
export function countIn(point: FigureOrGap, from: Unit, to: Unit): FigureOrGap {
	return point.kind === 'gap' ? point : { ...point, value: toUnit(point.value, from, to) };
}
