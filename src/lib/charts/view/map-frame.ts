/** Which part of the world a map shows, and how: the areas asked fill it, whatever they are. */
import { mean } from 'd3-array';
import { geoAzimuthalEqualArea, geoEqualEarth, geoPath } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import type { Country, Part } from '../../boundaries/boundaries.ts';
import type { Box, Point, Size } from './placed.ts';

type Ring = readonly Point[];

/** A part this much smaller than the largest lies aside: it does not widen the map. */
const LEAST_SHARE = 0.25;
/** Degrees: a single small state is shown among its neighbours. */
const LEAST_SPAN = 5.5;
/** Degrees of longitude: wider, the earth is no longer flat. */
const MOST_FLAT = 75;
/** Around what is asked, of the shorter side. */
const PAD = 0.03;
/** Of its width: a map of what lies side by side is low, but not a strip. */
const LEAST_HIGH = 0.4;
/** Steps of a path, in pixels: finer than eyes, coarse enough to be small. */
const STEP = 0.5;
/** Nobody follows a border on a map of a continent. */
const COARSE_STEP = 1;
/** Degrees of longitude: wider, the steps are coarse. */
const MOST_FINE = 20;

export interface MapFrame {
	/** As wide as is asked, and as high as the map needs, at most as is asked. */
	readonly size: Size;
	/** Pixels a unit of the projection. */
	readonly scale: number;
	/** Where the projection's middle lies, in pixels. */
	readonly origin: Point;
	/** Each ring of a country within the frame, in pixels; the largest part first. */
	trace(country: Country): readonly (readonly Ring[])[];
}

interface Tracing {
	readonly projection: GeoProjection;
	readonly step: number;
}

/**
 * @param asked at least one country
 * @param clip where the land ends, in pixels; without it, at the edges of the map
 */
export function frameMap(asked: readonly Country[], size: Size, clip?: Box): MapFrame {
	const mains = asked.flatMap(keepMain);
	const bounds = widen(findBounds(mains));
	const corners = { type: 'MultiPoint' as const, coordinates: toOutline(bounds) };
	const unfitted = chooseProjection(bounds);
	const [[left, top], [right, bottom]] = geoPath(unfitted).bounds(corners);
	const least = (size.width * (bottom - top)) / (right - left);
	const height = Math.min(size.height, Math.max(least * (1 + PAD), size.width * LEAST_HIGH));
	const pad = Math.min(size.width, height) * PAD;
	const land = clip ?? { left: 0, top: 0, right: size.width, bottom: height };
	const projection = unfitted
		.fitExtent(
			[
				[pad, pad],
				[size.width - pad, height - pad]
			],
			corners
		)
		.clipExtent([
			[land.left, land.top],
			[land.right, land.bottom]
		]);
	const step = bounds.right - bounds.left > MOST_FINE ? COARSE_STEP : STEP;
	const [x, y] = projection.translate();
	return {
		size: { width: size.width, height },
		scale: projection.scale(),
		origin: { x, y },
		trace: ({ parts }) =>
			parts.map((part) => tracePart(part, { projection, step })).filter((rings) => rings.length > 0)
	};
}

/** As a path of relative lines. */
export function writePath(parts: readonly (readonly Ring[])[]): string {
	return parts
		.flat()
		.map((ring) => {
			const [first, ...others] = ring;
			if (first === undefined) return '';
			const start = `M${String(first.x)},${String(first.y)}`;
			const lines = others.map((point, index) => {
				const before = ring[index] ?? first;
				return `${String(point.x - before.x)},${String(point.y - before.y)}`;
			});
			return `${start}l${lines.join(' ')}z`;
		})
		.join('');
}

function keepMain({ parts }: Country): readonly Part[] {
	const sized = parts.map((part) => ({ part, size: measure(part) }));
	const largest = Math.max(...sized.map(({ size }) => size));
	return sized.filter(({ size }) => size >= largest * LEAST_SHARE).map(({ part }) => part);
}

/** Degrees squared, less towards the poles as on the globe. */
function measure([outer = []]: Part): number {
	const doubled = outer.reduce((sum, [x, y], index) => {
		const [nextX, nextY] = outer[index + 1] ?? [x, y];
		return sum + x * nextY - nextX * y;
	}, 0);
	const latitude = mean(outer.map(([, y]) => y)) ?? 90;
	return Math.abs(doubled / 2) * Math.cos((latitude * Math.PI) / 180);
}

function findBounds(parts: readonly Part[]): Box {
	const all = parts.flatMap(([outer = []]) => outer);
	const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
	return {
		left: Math.min(...xs),
		right: Math.max(...xs),
		top: Math.max(...ys),
		bottom: Math.min(...ys)
	};
}

function widen({ left, right, top, bottom }: Box): Box {
	const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
	const high = Math.max((top - bottom) / 2, LEAST_SPAN / 2);
	const wide = Math.max((right - left) / 2, LEAST_SPAN / 2);
	return {
		left: middle.x - wide,
		right: middle.x + wide,
		top: middle.y + high,
		bottom: middle.y - high
	};
}

/** Points along the four sides, so that the frame holds them whatever the projection bends. */
function toOutline({ left, right, top, bottom }: Box): [number, number][] {
	return [0, 0.25, 0.5, 0.75, 1].flatMap((share): [number, number][] => {
		const [x, y] = [left + (right - left) * share, bottom + (top - bottom) * share];
		return [
			[x, top],
			[x, bottom],
			[left, y],
			[right, y]
		];
	});
}

function chooseProjection({ left, right, top, bottom }: Box): GeoProjection {
	const middle: [number, number] = [-(left + right) / 2, -(top + bottom) / 2];
	return isFlat({ left, right })
		? geoAzimuthalEqualArea().rotate(middle).precision(0)
		: geoEqualEarth().rotate([middle[0], 0]);
}

function isFlat({ left, right }: Pick<Box, 'left' | 'right'>): boolean {
	return right - left <= MOST_FLAT;
}

/** What neighbours share falls on the same steps for both. */
function tracePart(part: Part, { projection, step }: Tracing): readonly Ring[] {
	const rings: Point[][] = [];
	const snap = (pixels: number) => Math.round(pixels / step) * step;
	const add = (x: number, y: number): void => {
		const [point, ring] = [{ x: snap(x), y: snap(y) }, rings.at(-1)];
		const before = ring?.at(-1);
		if (before?.x !== point.x || before.y !== point.y) ring?.push(point);
	};
	const path = geoPath(projection, {
		beginPath: () => undefined,
		moveTo: (x, y) => {
			rings.push([]);
			add(x, y);
		},
		lineTo: add,
		closePath: () => undefined,
		arc: () => undefined
	});
	path({ type: 'Polygon', coordinates: part.map((ring) => ring.map(([x, y]) => [x, y])) });
	return rings.filter(({ length }) => length > 2);
}
