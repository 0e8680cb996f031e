/** Places the ribbons of flows between their ends: at either end one upon the other, none crossing there. */
import type { PlacedRibbon } from './placed-flows.ts';
import type { Point, Slot } from './placed.ts';
import { toTenth } from './round-pixels.ts';
import { REST } from './shown-flows.ts';
import type { ShownFlow, ShownFlows } from './shown-flows.ts';

/** An end that is placed. */
interface Landing {
	readonly end: { readonly code: string };
	readonly y: number;
	readonly slot: Slot | undefined;
}

interface Plane {
	readonly own: readonly Landing[];
	readonly other: readonly Landing[];
	/** Pixels a unit. */
	readonly scale: number;
	/** Where ribbons begin and end. */
	readonly from: number;
	readonly to: number;
}

export function placeRibbons(flows: ShownFlows, plane: Plane): readonly PlacedRibbon[] {
	const { own, other, scale } = plane;
	const { ribbons, areasAre } = flows;
	return ribbons.map((flow, index) => {
		const before = ribbons.slice(0, index);
		const area = findTop(own, { before, flow, key: 'area', scale });
		const partner = findTop(other, { before, flow, key: 'partner', scale });
		const [from, to] = areasAre === 'from' ? [area, partner] : [partner, area];
		return {
			slot: own.find(({ end }) => end.code === flow.area)?.slot ?? null,
			quality: flow.quality,
			isRest: flow.partner === REST,
			...writeRibbon({ x: plane.from, y: from }, { x: plane.to, y: to }, flow.value * scale)
		};
	});
}

interface Landed {
	/** Ribbons that are placed already. */
	readonly before: readonly ShownFlow[];
	readonly flow: ShownFlow;
	readonly key: 'area' | 'partner';
	readonly scale: number;
}

/** Below those that land at the same end. @throws for an end that is not shown */
function findTop(ends: readonly Landing[], { before, flow, key, scale }: Landed): number {
	const end = ends.find((each) => each.end.code === flow[key]);
	if (end === undefined) throw new Error(`a ribbon without an end: ${flow[key]}`);
	const above = before.filter((each) => each[key] === flow[key]);
	return above.reduce((y, { value }) => y + value * scale, end.y);
}

/** A band of one height that leaves and arrives level. */
function writeRibbon(
	from: Point,
	to: Point,
	height: number
): Pick<PlacedRibbon, 'height' | 'path' | 'edges' | 'middle'> {
	const bend = at((from.x + to.x) / 2);
	const [x0, x1] = [at(from.x), at(to.x)];
	const curve = (y0: number, y1: number) => `C${bend},${at(y0)},${bend},${at(y1)},`;
	const top = `M${x0},${at(from.y)}${curve(from.y, to.y)}${x1},${at(to.y)}`;
	const [footFrom, footTo] = [from.y + height, to.y + height];
	const back = `L${x1},${at(footTo)}${curve(footTo, footFrom)}${x0},${at(footFrom)}Z`;
	const foot = `M${x0},${at(footFrom)}${curve(footFrom, footTo)}${x1},${at(footTo)}`;
	const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y + height) / 2 };
	return { height, path: top + back, edges: top + foot, middle };
}

function at(pixels: number): string {
	return String(toTenth(pixels));
}
