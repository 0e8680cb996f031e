/**
 * The dataset: everything that the product knows, asked by name. Read-only, in memory, each
 * release decoded when it is first asked for. Knows no file, request or chart.
 */
import type { Series } from '../figures/series.ts';
import {
	MEASURE_IDS,
	findMeasureKind,
	toMeasureSlug,
	toUnitOfMeasure
} from '../figures/measure.ts';
import type { MeasureId } from '../figures/measure.ts';
import { toReleaseName } from '../figures/release.ts';
import type { Release, Source, SourceId } from '../figures/release.ts';
import type { Unit } from '../figures/units.ts';
import { decodePoints, toPart, toSeriesKey } from './compiled.ts';
import type { CompiledRelease, CompiledSeries } from './compiled.ts';
import { createTableFinders } from './find-tables.ts';
import type { StoredTables, TableFinders } from './find-tables.ts';

/** What the build hands over: the list of sources, and each release as JSON text. */
export interface CompiledData extends StoredTables {
	readonly sources: readonly Source[];
	/** `sipri-milex@2025-04` → JSON of a `CompiledRelease` */
	readonly releases: Readonly<Record<string, string>>;
}

export interface SeriesQuery {
	readonly measure: MeasureId;
	readonly area: string;
	readonly release: Release;
	/** Absent or empty: all. */
	readonly category?: string;
	readonly partner?: string;
}

/** A series, and what its row in the source says beside the figures. */
export interface FoundSeries extends Series {
	/** As the source prints it. */
	readonly name: string;
	readonly sheet: string;
	/** Ids of the row's notes, which may explain its gaps too. */
	readonly notes: readonly string[];
	/** As printed, where the source states one: "Apr–Mar". */
	readonly financialYear: string | null;
	/** Areas that the source leaves out of a regional total, as printed. */
	readonly omitted: string | null;
}

/** A series without its points, as lists of areas and measures need it. */
export interface ListedSeries {
	readonly area: string;
	/** As the source prints it. */
	readonly name: string;
	readonly unit: Unit;
	/** First and last year with a figure; null for a series of gaps. */
	readonly years: { readonly first: number; readonly last: number } | null;
}

/** A series of a part of an area's figures. */
export interface ListedPart extends ListedSeries {
	/** Empty: all. */
	readonly category: string;
	readonly partner: string;
}

export interface Dataset extends TableFinders {
	readonly sources: readonly Source[];
	findSource(id: SourceId): Source | null;
	/** Newest first. */
	findReleases(id: SourceId): readonly Release[];
	/** By id (`2025-04`), or `latest`: the newest that has figures. */
	findRelease(id: SourceId, release: string): Release | null;
	/** The measures that a release has figures of. */
	findMeasures(id: SourceId, release: Release): readonly MeasureId[];
	/** Codes of the areas that a release has of a measure, in the source's order. */
	findAreas(measure: MeasureId, release: Release): readonly string[];
	/** What a release has of a measure, in the source's order, without reading the points. */
	listSeries(measure: MeasureId, release: Release): readonly ListedSeries[];
	/** What a release has of parts of a measure: of single categories, of single partners. */
	listParts(measure: MeasureId, release: Release): readonly ListedPart[];
	findSeries(query: SeriesQuery): FoundSeries | null;
	/** A note's text, word for word. */
	findNote(source: SourceId, release: Release, id: string): string | null;
}

type Decode = (release: string) => CompiledRelease;

export function createDataset(data: CompiledData): Dataset {
	const decode = createDecoder(data);
	const seriesOf = (measure: MeasureId, release: Release) => {
		const { series } = decode(toReleaseName(findMeasureKind(measure).source, release.id));
		return series[toMeasureSlug(measure)] ?? {};
	};
	return {
		sources: data.sources,
		...createReleaseFinders(data),
		findSeries: createSeriesFinder(decode),
		findMeasures(id, release) {
			const { series } = decode(toReleaseName(id, release.id));
			return listMeasures(id).filter((measure) => toMeasureSlug(measure) in series);
		},
		findAreas: (measure, release) =>
			Object.keys(seriesOf(measure, release)).filter((key) => toPart(key) === null),
		listSeries: (measure, release) =>
			Object.entries(seriesOf(measure, release))
				.filter(([key]) => toPart(key) === null)
				.map(([area, compiled]) => toListed(area, compiled, { measure, release })),
		listParts: (measure, release) =>
			Object.entries(seriesOf(measure, release)).flatMap(([key, compiled]) => {
				const part = toPart(key);
				if (part === null) return [];
				return { ...toListed(part.area, compiled, { measure, release }), ...part };
			}),
		...createTableFinders(data),
		findNote: (id, release, note) => decode(toReleaseName(id, release.id)).notes[note] ?? null
	};
}

/** Parses a release's JSON once. */
function createDecoder({ releases }: CompiledData): Decode {
	const decoded = new Map<string, CompiledRelease>();
	return function decode(name) {
		const known = decoded.get(name);
		if (known !== undefined) return known;
		const json = releases[name];
		if (json === undefined) throw new Error(`release without data: ${name}`);
		const release = JSON.parse(json) as CompiledRelease;
		decoded.set(name, release);
		return release;
	};
}

function createReleaseFinders({
	sources
}: CompiledData): Pick<Dataset, 'findSource' | 'findReleases' | 'findRelease'> {
	function findSource(id: string): Source | null {
		return sources.find((source) => source.id === id) ?? null;
	}
	function findReleases(id: SourceId): readonly Release[] {
		return (findSource(id)?.releases ?? []).toSorted((a, b) => (a.id < b.id ? 1 : -1));
	}
	return {
		findSource,
		findReleases,
		findRelease(id, asked) {
			const releases = findReleases(id);
			const release =
				asked === 'latest'
					? releases.find(({ hasFigures }) => hasFigures !== false)
					: releases.find((each) => each.id === asked);
			return release ?? null;
		}
	};
}

/** Decodes a series' points once. */
function createSeriesFinder(decode: Decode): Dataset['findSeries'] {
	const found = new Map<string, FoundSeries>();
	return function findSeries({ measure, release, ...place }) {
		const name = toReleaseName(findMeasureKind(measure).source, release.id);
		const part = toSeriesKey(place);
		const key = `${name}/${measure}/${part}`;
		const known = found.get(key);
		if (known !== undefined) return known;
		const compiled = decode(name).series[toMeasureSlug(measure)]?.[part];
		if (compiled === undefined) return null;
		const series = toSeries(compiled, { measure, release, ...place }, name);
		found.set(key, series);
		return series;
	};
}

function toListed(
	area: string,
	{ name, ...compiled }: CompiledSeries,
	{ measure, release }: Pick<SeriesQuery, 'measure' | 'release'>
): ListedSeries {
	return { area, name, unit: toUnit(compiled, measure, release), years: findYears(compiled) };
}

function listMeasures(source: string): readonly MeasureId[] {
	return MEASURE_IDS.filter((measure) => findMeasureKind(measure).source === source);
}

function findYears({ values, firstYear }: Pick<CompiledSeries, 'values' | 'firstYear'>) {
	const first = values.findIndex((value) => value !== null);
	if (first === -1) return null;
	const last = values.findLastIndex((value) => value !== null);
	return { first: firstYear + first, last: firstYear + last };
}

function toUnit(
	{ unit: id, currency }: Pick<CompiledSeries, 'unit' | 'currency'>,
	measure: MeasureId,
	release: Release
): Unit {
	const { prices } = toUnitOfMeasure(measure, release.constantPricesOf);
	return currency === undefined ? { id, prices } : { id, prices, currency };
}

function toSeries(compiled: CompiledSeries, query: SeriesQuery, release: string): FoundSeries {
	const { measure, area, category = '', partner = '' } = query;
	return {
		measure,
		area,
		...(category !== '' && { category }),
		...(partner !== '' && { partner }),
		release,
		unit: toUnit(compiled, measure, query.release),
		firstYear: compiled.firstYear,
		points: decodePoints(compiled),
		name: compiled.name,
		sheet: compiled.sheet,
		notes: compiled.notes,
		financialYear: compiled.financialYear ?? null,
		omitted: compiled.omitted ?? null
	};
}
