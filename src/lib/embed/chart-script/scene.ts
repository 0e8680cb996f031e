/** What is shown over a plot when a reader is at a spot: tooltip, guide, dots; and what is said. */
import { fillPattern } from '../../charts/draw/script-data.ts';
import type { PointData, PointTuple, SeriesPoints } from '../../charts/draw/script-data.ts';
import { areaOf, findPosition, isApart, toX } from './plot.ts';
import type { Plot, Position } from './plot.ts';
import type { Spot } from './spot.ts';

export interface Scene {
	readonly title: string;
	readonly rows: readonly SceneRow[];
	/** Where the figures stand in their source. */
	readonly foot: string;
	/** Null where the rows of bars need none. */
	readonly guide: { readonly x: number; readonly top: number; readonly height: number } | null;
	readonly dots: readonly Dot[];
	/** What the tooltip stands beside. */
	readonly anchor: Position;
}

export interface SceneRow {
	readonly name: string;
	/** The figure, or the reason why there is none. */
	readonly text: string;
	readonly quality: string;
	readonly colour: string;
	readonly isGap: boolean;
	/** Whether the arrow keys stand here. */
	readonly isChosen: boolean;
}

export interface Dot extends Position {
	readonly colour: string;
	readonly isChosen: boolean;
}

export interface Telling {
	readonly data: PointData;
	readonly spot: Spot;
	/** By arrow keys, not by a pointer. */
	readonly isByKeys: boolean;
}

export function buildScene(plot: Plot, telling: Telling): Scene {
	const { data, spot } = telling;
	const area = areaOf(plot, spot.series);
	const { top, height } = area;
	const x = toX(area, spot.step, data.series[spot.series]?.points.length ?? 1);
	const middle = { x, y: plot.rows[spot.series] ?? top + height / 2 };
	const told = findTold(data, spot, isApart(plot));
	const hasYears = plot.rows.length === 0 && plot.spots === undefined;
	return {
		title: data.title ?? String(toYear(data, spot)),
		rows: told.flatMap((each) => toRow(telling, each)),
		foot: toFoot(data, told),
		guide: hasYears ? { x, top, height } : null,
		dots: told.flatMap((each) => toDot(plot, telling, each)),
		anchor: findPosition(plot, data, spot) ?? middle
	};
}

/** `Serbia, 2025: US$2,554 million, SIPRI estimate` */
export function tellSpot(data: PointData, spot: Spot): string {
	const [, text = '', wording] = findPoint(data, spot) ?? [];
	const [spoken = ''] = data.wordings[wording ?? -1] ?? [];
	return fillPattern(spoken, toYear(data, spot), text);
}

/** Of lines, all that are emphasised and the one that is meant; of what lies apart, that one. */
function findTold({ series }: PointData, spot: Spot, isAlone: boolean): readonly Spot[] {
	return series.flatMap(({ slot }, index) =>
		index === spot.series || (slot !== null && !isAlone) ? [{ series: index, step: spot.step }] : []
	);
}

function toRow(telling: Telling, spot: Spot): readonly SceneRow[] {
	const { series, wordings } = telling.data;
	const point = findPoint(telling.data, spot);
	const own = series[spot.series];
	if (own === undefined || point === undefined) return [];
	const [level, text, wording] = point;
	const [, quality = ''] = wordings[wording] ?? [];
	const isChosen = telling.isByKeys && spot.series === telling.spot.series;
	return [
		{ name: own.name, text, quality, colour: toColour(own), isGap: level === null, isChosen }
	];
}

/** `Constant (2024) US$!CB148 · CB141`; one edition of a report once. */
function toFoot(data: PointData, told: readonly Spot[]): string {
	const cells = new Set(told.flatMap((spot) => findPoint(data, spot)?.[3] ?? []));
	return cells.size === 0 ? '' : data.sheet + [...cells].join(' · ');
}

function toDot(plot: Plot, { data, spot, isByKeys }: Telling, told: Spot): readonly Dot[] {
	const series = data.series[told.series];
	const isChosen = isByKeys && told.series === spot.series;
	const row = plot.rows[told.series];
	// A bar that is none has its place all the same, for who comes by the arrow keys.
	const empty = isChosen && row !== undefined ? { x: plot.left, y: row } : null;
	const position = findPosition(plot, data, told) ?? empty;
	if (series === undefined || position === null) return [];
	return [{ ...position, colour: toColour(series), isChosen }];
}

function toYear({ firstYear, years }: PointData, { step }: Spot): number {
	return years?.[step] ?? firstYear + step;
}

function findPoint({ series }: PointData, { series: index, step }: Spot): PointTuple | undefined {
	return series[index]?.points[step];
}

function toColour({ slot }: SeriesPoints): string {
	return `var(--b-${slot === null ? 'rest' : String(slot)})`;
}
