/**
 * Cuts the boundaries that maps draw out of Natural Earth's (1:10 million), finely where the region
 * lies and ever more coarsely away from it. States share their lines, so no seam opens between
 * them. Draws each area as the source does and decides nothing.
 */
import { filter, presimplify } from 'topojson-simplify';
import { feature, quantize } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { codeOfName } from './names.ts';

export type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;
type Vertex = readonly [longitude: number, latitude: number, weight?: number];
type Rings = MultiPolygon['arcs'][number];

interface Zone {
	readonly from: readonly [longitude: number, latitude: number];
	readonly to: readonly [longitude: number, latitude: number];
	/** Square degrees: a vertex whose triangle with its neighbours is smaller is left out. */
	readonly leastTriangle: number;
}

/** The first that holds a vertex counts: about two pixels where a map of it fills a page. */
const ZONES: readonly Zone[] = [
	{ from: [15, 39.3], to: [23.6, 46.8], leastTriangle: 7e-4 },
	{ from: [11, 34], to: [31, 50], leastTriangle: 6e-3 },
	{ from: [-25, 33], to: [46, 72], leastTriangle: 3e-2 },
	{ from: [-180, -90], to: [180, 90], leastTriangle: 1.2 }
];
/** Islands smaller than so many of the triangles are left out, but never an area's largest part. */
const LEAST_ISLAND = 12;
/** Steps across the globe: 0.009 degrees. */
const STEPS = 4e4;
const WITHOUT = new Set(['Antarctica']);

export function cutBoundaries(atlas: Atlas): Topology {
	const weighed = presimplify({ ...atlas, objects: { countries: atlas.objects.countries } });
	const arcs = weighed.arcs.map((arc) =>
		arc
			.filter((vertex, index) => {
				const [, , weight = Infinity] = vertex as unknown as Vertex;
				const isEnd = index === 0 || index === arc.length - 1;
				return isEnd || weight >= findLeast(vertex as unknown as Vertex);
			})
			.map((vertex) => vertex.slice(0, 2))
	);
	const coarse: Atlas = { type: 'Topology', objects: weighed.objects, arcs };
	const geometries = coarse.objects.countries.geometries.flatMap((geometry) => {
		const { name } = geometry.properties as { readonly name: string };
		if (WITHOUT.has(name) || !('arcs' in geometry)) return [];
		const parts = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
		const kept = keepLarge(parts as Rings[], coarse);
		const code = codeOfName(name);
		return code === null
			? { type: 'MultiPolygon' as const, arcs: kept }
			: { type: 'MultiPolygon' as const, id: code, arcs: kept };
	});
	const countries = { type: 'GeometryCollection' as const, geometries };
	return quantize(
		filter({ ...coarse, objects: { countries } }, () => true),
		STEPS
	);
}

function findLeast([x, y]: Vertex): number {
	const zone = ZONES.find(
		({ from, to }) => x >= from[0] && x <= to[0] && y >= from[1] && y <= to[1]
	);
	return zone?.leastTriangle ?? Infinity;
}

/** Islands too small to be seen are left out; the largest part always stays. */
function keepLarge(parts: readonly Rings[], topology: Atlas): Rings[] {
	const measured = parts
		.map((rings) => ({ rings, ...measure(rings, topology) }))
		.toSorted((a, b) => b.size - a.size);
	return measured
		.filter(({ size, least }, index) => index === 0 || size > least * LEAST_ISLAND)
		.map(({ rings }) => rings);
}

/** Square degrees of the outer ring, and the least triangle where it lies. */
function measure(rings: Rings, topology: Atlas): { readonly size: number; readonly least: number } {
	const polygon: Polygon = { type: 'Polygon', arcs: rings };
	const { coordinates } = feature(topology, polygon).geometry as unknown as {
		readonly coordinates: readonly (readonly Vertex[])[];
	};
	const [outer = []] = coordinates;
	const doubled = outer.reduce((sum, [x, y], index) => {
		const [nextX, nextY] = outer[index + 1] ?? [x, y];
		return sum + x * nextY - nextX * y;
	}, 0);
	return { size: Math.abs(doubled / 2), least: Math.min(...outer.map(findLeast)) };
}
