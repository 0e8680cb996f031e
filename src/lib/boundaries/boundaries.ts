/**
 * The shapes of states for maps: Natural Earth's boundaries cut by `npm run boundaries`. Unfolded
 * when first asked for. Knows no figure.
 */
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import folded from './countries.json' with { type: 'json' };

type Position = readonly [longitude: number, latitude: number];
/** Outer ring, then holes; each closed. */
export type Part = readonly (readonly Position[])[];

export interface Country {
	/** Null: drawn, but no figure of ours is about it. */
	readonly code: string | null;
	/** The largest first. */
	readonly parts: readonly Part[];
}

let unfolded: readonly Country[] | null = null;

export function findCountries(): readonly Country[] {
	unfolded ??= unfold();
	return unfolded;
}

export function hasShape(code: string): boolean {
	return findCountries().some((country) => country.code === code);
}

function unfold(): readonly Country[] {
	const topology = folded as unknown as Topology<{ countries: GeometryCollection }>;
	return feature(topology, topology.objects.countries).features.flatMap(({ id, geometry }) =>
		geometry.type === 'MultiPolygon'
			? {
					code: id === undefined ? null : String(id),
					parts: geometry.coordinates as unknown as readonly Part[]
				}
			: []
	);
}
