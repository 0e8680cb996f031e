/** Places a map: the areas asked fill it, their neighbours lie around them, the key below. */
import { findCountries } from '../../boundaries/boundaries.ts';
import type { Country } from '../../boundaries/boundaries.ts';
import type { ChartView, ShownMap, ShownSeries } from './chart-view.ts';
import { frameMap, writePath } from './map-frame.ts';
import type { MapFrame } from './map-frame.ts';
import { placeMapLabels } from './map-labels.ts';
import type { Labelled } from './map-labels.ts';
import { placeMapLegend } from './map-legend.ts';
import { chooseShade } from './map-shade.ts';
import { chooseType } from './place-lines.ts';
import type { Box, Size } from './placed.ts';
import type { PlacedMap, PlacedShape } from './placed-map.ts';
import { findPlaces, writeHatch } from './plane-shape.ts';

const LEGEND_GAP = 12;
const MARGINS = { top: 0, right: 0, bottom: 0, left: 0 } as const;

interface Traced extends Labelled {
	readonly parts: ReturnType<MapFrame['trace']>;
}

/**
 * The key is within the height; lower where the areas lie side by side.
 * @param land where it ends, when not at the edges of the map
 * @throws where no area has a shape: the view refuses such a map.
 */
export function placeMap(
	view: ChartView,
	map: ShownMap,
	{ width, height, land }: Size & { readonly land?: Box }
): PlacedMap {
	const type = chooseType(width);
	const countries = findCountries();
	const shown = view.series.flatMap((series) => {
		const country = countries.find(({ code }) => code === series.area.code);
		return country === undefined ? [] : [{ series, country }];
	});
	const asked = new Set(shown.map(({ country }) => country));
	const key = placeMapLegend(map, { top: 0, width, type });
	const most = { width, height: height - key.height - LEGEND_GAP };
	const frame = frameMap([...asked], most, land);
	const ground = frame.size;
	const traced = shown.flatMap(({ series, country }) =>
		toTraced(series, frame.trace(country), map)
	);
	const legend = placeMapLegend(map, { top: ground.height + LEGEND_GAP, width, type });
	const box = { left: 0, right: width, top: 0, bottom: ground.height };
	return {
		kind: 'map',
		size: { width, height: ground.height + LEGEND_GAP + legend.height },
		margins: MARGINS,
		type,
		frame: { ...ground, scale: frame.scale, origin: frame.origin },
		ground: traceOthers(countries, asked, frame),
		shapes: traced.map(toShape),
		labels: placeMapLabels(traced, { type, frame: box }),
		legend: legend.swatches
	};
}

function traceOthers(
	countries: readonly Country[],
	asked: ReadonlySet<Country>,
	frame: MapFrame
): string {
	return countries
		.filter((country) => !asked.has(country))
		.map((country) => writePath(frame.trace(country)))
		.join('');
}

function toTraced(
	series: ShownSeries,
	parts: Traced['parts'],
	{ classes }: ShownMap
): readonly Traced[] {
	const [shape] = parts;
	if (shape === undefined) return [];
	const [middle = { x: 0, y: 0 }] = findPlaces(shape);
	return [
		{ series, parts, shape, middle, shade: chooseShade(series.points[0]?.value ?? null, classes) }
	];
}

function toShape({ series, parts, middle, shade }: Traced): PlacedShape {
	return {
		code: series.area.code,
		path: writePath(parts),
		shade,
		hatch: shade === null ? parts.map(writeHatch).join('') : '',
		quality: series.points[0]?.quality ?? null,
		isHighlighted: series.colour !== null,
		middle
	};
}
