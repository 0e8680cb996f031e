/** Which series of a chart wear a colour, and which one; the rest is grey. */
import { findPoint } from '../../figures/series.ts';
import { assignSlots } from '../../theme/colours.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import type { ViewKind } from '../spec/chart-fields.ts';
import type { DisplayUnit } from './display-unit.ts';
import type { AskedArea, Resolved } from './resolve.ts';

/** More coloured lines than this cannot be told apart. */
const MOST_EMPHASISED = 6;

/** As many as there are colours. */
const MOST_APART = 10;
const APART: readonly ViewKind[] = ['multiples', 'shares', 'flows'];

export interface Emphasis extends Pick<ChartSpec, 'highlight' | 'view'> {
	/** As the address has them: those that an editor named, beside groups. */
	readonly named: readonly string[];
	readonly resolved: Pick<Resolved, 'areas' | 'years'>;
	readonly display: Pick<DisplayUnit, 'toShown'>;
}

/** @returns the slot of the palette by area; none for those in grey. Ranked parts of one area wear its colour. */
export function chooseSlots(emphasis: Emphasis): ReadonlyMap<string, number> {
	const { areas } = emphasis.resolved;
	const [first] = areas;
	if (first?.by === undefined || emphasis.view !== 'bars' || emphasis.highlight.length > 0) {
		return assignSlots(chooseEmphasised(emphasis));
	}
	const own = first.series?.area ?? first.code;
	const slot = assignSlots([own]).get(own);
	return new Map(slot === undefined ? [] : areas.map(({ code }) => [code, slot]));
}

function chooseEmphasised(emphasis: Emphasis): readonly string[] {
	const { highlight, view } = emphasis;
	const present = emphasis.resolved.areas.filter(({ series }) => series !== null);
	const codes = present.map(({ code }) => code);
	const asked = codes.filter((code) => highlight.includes(code));
	if (asked.length > 0) return asked.slice(0, MOST_EMPHASISED);
	// A map's shades tell the figures.
	if (view === 'map') return [];
	// Where each has a panel or a field of its own, none need be grey; of more panels than colours all are.
	if (view === 'multiples' && codes.length > MOST_APART) return [];
	if (APART.includes(view)) return codes.slice(0, MOST_APART);
	if (codes.length <= MOST_EMPHASISED) return codes;
	// Each bar has its name beside it: six in colour would be six picked at random.
	return view === 'bars' ? [] : chooseFromCrowd(present, emphasis);
}

/** Those that are named rather than in a group, before the others; the largest of them; in the order of the chart. */
function chooseFromCrowd(
	present: readonly AskedArea[],
	{ named, resolved, display }: Emphasis
): readonly string[] {
	const newest = ({ series }: AskedArea): number => {
		const year = resolved.years.at(-1);
		const point = series === null || year === undefined ? null : findPoint(series, year);
		if (series === null || point?.kind !== 'figure') return -Infinity;
		return display.toShown(point.value, series.unit);
	};
	const isNamed = ({ code }: AskedArea) => named.includes(code);
	const largestFirst = present.toSorted((a, b) => (newest(a) < newest(b) ? 1 : -1));
	const chosen = [
		...largestFirst.filter(isNamed),
		...largestFirst.filter((area) => !isNamed(area))
	].slice(0, MOST_EMPHASISED);
	return present.flatMap((area) => (chosen.includes(area) ? area.code : []));
}
