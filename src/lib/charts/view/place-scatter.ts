/** Places a scatter: each area by two measures of one year, named where there is room. */
import { toScale } from './axis.ts';
import type { ChartView, ShownAcross, ShownSeries } from './chart-view.ts';
import { LINE_HEIGHT, boxOf, isFree, isInside } from './label-box.ts';
import { chooseType, measureTicks, placeGrid } from './place-lines.ts';
import type {
	Box,
	PlacedDot,
	PlacedScatter,
	PlacedText,
	Point,
	Size,
	TypeScale
} from './placed.ts';
import { textWidth, wrapText } from '../../theme/text-width.ts';
import { isFigure } from './runs.ts';

const RADIUS = 5;
/** How near a name stands to its dot. */
const NEAR = 9;
/** Of its width, where it stands in two lines. */
const WRAPPED_SHARE = 0.7;
const MOST_TITLE_SHARE = 0.9;
const LEAST_TICK_ROOM = 56;

interface Dot extends Point {
	readonly series: ShownSeries;
	readonly quality: PlacedDot['quality'];
}

export function placeScatter(view: ChartView, across: ShownAcross, size: Size): PlacedScatter {
	const type = chooseType(size.width);
	const upwards = wrapText(view.unit.label, type.tick, size.width * MOST_TITLE_SHARE);
	const sideways = wrapText(across.unit.label, type.tick, size.width * MOST_TITLE_SHARE);
	const line = type.label.size * 1.2;
	const margins = {
		top: upwards.length * line + 12,
		right: 18,
		bottom: type.tick.size * 2.2 + sideways.length * line + 4,
		left: measureTicks(view.axis, type)
	};
	const plot = {
		width: size.width - margins.left - margins.right,
		height: size.height - margins.top - margins.bottom
	};
	const x = toScale(across.axis, [0, plot.width]);
	const y = toScale(view.axis, [plot.height, 0]);
	const dots = view.series.map((series) => toDot(series, x, y));
	const frame = { left: 0, top: -4, right: plot.width + margins.right, bottom: plot.height };
	const labels = placeNames(
		dots.filter((dot) => dot !== null),
		frame,
		type
	);
	return {
		kind: 'scatter',
		size,
		margins,
		type,
		grid: placeGrid(view.axis, y),
		across: thin(placeGrid(across.axis, x), plot.width),
		titles: placeTitles([upwards, sideways], { margins, plot, type }),
		dots: dots.map((dot) => (dot === null ? null : show(dot, labels)))
	};
}

function toDot(
	series: ShownSeries,
	x: (value: number) => number,
	y: (value: number) => number
): Dot | null {
	const [up, over] = [series.points[0], series.across[0]];
	if (up === undefined || over === undefined || !isFigure(up) || !isFigure(over)) return null;
	const quality = up.quality === 'reported' ? over.quality : up.quality;
	return { series, x: x(over.value), y: y(up.value), quality };
}

function show({ series, x, y, quality }: Dot, labels: ReadonlyMap<string, PlacedText>): PlacedDot {
	const { code } = series.area;
	return { code, slot: series.colour, x, y, quality, label: labels.get(code) ?? null };
}

/** The emphasised first; a name for which no side is free is left to tooltip and table. */
function placeNames(
	dots: readonly Dot[],
	frame: Box,
	type: TypeScale
): ReadonlyMap<string, PlacedText> {
	const marks = dots.map(({ x, y }) => ({
		left: x - RADIUS,
		right: x + RADIUS,
		top: y - RADIUS,
		bottom: y + RADIUS
	}));
	const isRest = ({ series }: Dot) => series.colour === null;
	const inOrder = [...dots.filter((dot) => !isRest(dot)), ...dots.filter(isRest)];
	return inOrder.reduce<ReadonlyMap<string, PlacedText>>((placed, dot) => {
		const taken = [...marks, ...[...placed.values()].map((label) => boxOf(label, type))];
		const label = toTries(dot, type).find((each) => {
			const box = boxOf(each, type);
			return isInside(box, frame) && isFree(box, taken);
		});
		return label === undefined ? placed : new Map(placed).set(dot.series.area.code, label);
	}, new Map());
}

/** Right, left, above, below, then aslant; an emphasised name that has no room also in two lines. */
function toTries(dot: Dot, type: TypeScale): readonly PlacedText[] {
	const { name } = dot.series.area;
	const single = toSides(dot, [name], type);
	if (dot.series.colour === null) return single;
	const wrapped = wrapText(name, type.label, textWidth(name, type.label) * WRAPPED_SHARE);
	return wrapped.length === 1 ? single : [...single, ...toSides(dot, wrapped, type)];
}

function toSides(
	{ series, x, y }: Dot,
	texts: readonly string[],
	type: TypeScale
): readonly PlacedText[] {
	const isRest = series.colour === null;
	const lines = texts.map((text) => [{ text, bold: !isRest }]);
	const style = isRest ? ({ lines, isSmall: true } as const) : { lines };
	const drop = (texts.length - 1) * type.label.size * LINE_HEIGHT;
	const middle = y + type.label.size * 0.34 - drop / 2;
	const [above, below] = [y - NEAR - drop, y + NEAR + type.label.size * 0.8];
	return [
		{ ...style, x: x + NEAR, y: middle, anchor: 'start' },
		{ ...style, x: x - NEAR, y: middle, anchor: 'end' },
		{ ...style, x, y: above, anchor: 'middle' },
		{ ...style, x, y: below, anchor: 'middle' },
		{ ...style, x: x + RADIUS, y: above, anchor: 'end' },
		{ ...style, x: x - RADIUS, y: above, anchor: 'start' },
		{ ...style, x: x + RADIUS, y: below, anchor: 'end' },
		{ ...style, x: x - RADIUS, y: below, anchor: 'start' }
	];
}

/** Above the axis that goes up, and below the one that goes across. */
function placeTitles(
	[upwards = [], sideways = []]: readonly (readonly string[])[],
	{ margins, plot, type }: Pick<PlacedScatter, 'margins' | 'type'> & { readonly plot: Size }
): readonly PlacedText[] {
	const bottom = plot.height + type.tick.size * 2.2 + type.label.size * 1.2;
	return [
		toTitle(upwards, { x: -margins.left, y: -margins.top + type.tick.size, anchor: 'start' }),
		toTitle(sideways, { x: plot.width + margins.right, y: bottom, anchor: 'end' })
	];
}

function toTitle(
	lines: readonly string[],
	place: Pick<PlacedText, 'x' | 'y' | 'anchor'>
): PlacedText {
	return { ...place, lines: lines.map((text) => [{ text, bold: false }]), isSmall: true };
}

/** Texts side by side need room. */
function thin<T>(ticks: readonly T[], width: number): readonly T[] {
	const step = Math.ceil((ticks.length * LEAST_TICK_ROOM) / width);
	return ticks.filter((_, index) => index % step === 0);
}
