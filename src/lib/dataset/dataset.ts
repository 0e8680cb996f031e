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
import { decodePoints } from './compiled.ts';
import type { CompiledRelease, CompiledSeries } from './compiled.ts';

/** What the build hands over: the list of sources, and each release as JSON text. */
export interface CompiledData {
	readonly sources: readonly Source[];
	/** `sipri-milex@2025-04` → JSON of a `CompiledRelease` */
	readonly releases: Readonly<Record<string, string>>;
}

export interface SeriesQuery {
	readonly measure: MeasureId;
	readonly area: string;
	readonly release: Release;
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

export interface Dataset {
	readonly sources: readonly Source[];
	findSource(id: SourceId): Source | null;
	/** Newest first. */
	findReleases(id: SourceId): readonly Release[];
	/** By id (`2025-04`), or `latest`. */
	findRelease(id: SourceId, release: string): Release | null;
	/** The measures that a release has figures of. */
	findMeasures(id: SourceId, release: Release): readonly MeasureId[];
	/** Codes of the areas that a release has of a measure, in the source's order. */
	findAreas(measure: MeasureId, release: Release): readonly string[];
	findSeries(query: SeriesQuery): FoundSeries | null;
	/** A note's text, word for word. */
	findNote(source: SourceId, release: Release, id: string): string | null;
}

export function createDataset(data: CompiledData): Dataset {
	const decoded = new Map<string, CompiledRelease>();
	const found = new Map<string, FoundSeries>();

	function decode(name: string): CompiledRelease {
		const known = decoded.get(name);
		if (known !== undefined) return known;
		const json = data.releases[name];
		if (json === undefined) throw new Error(`release without data: ${name}`);
		const release = JSON.parse(json) as CompiledRelease;
		decoded.set(name, release);
		return release;
	}

	function findSource(id: SourceId): Source | null {
		return data.sources.find((source) => source.id === id) ?? null;
	}

	function findReleases(id: SourceId): readonly Release[] {
		return [...(findSource(id)?.releases ?? [])].sort((a, b) => (a.id < b.id ? 1 : -1));
	}

	function findSeries({ measure, area, release }: SeriesQuery): FoundSeries | null {
		const name = toReleaseName(findMeasureKind(measure).source, release.id);
		const key = `${name}/${measure}/${area}`;
		const known = found.get(key);
		if (known !== undefined) return known;
		const compiled = decode(name).series[toMeasureSlug(measure)]?.[area];
		if (compiled === undefined) return null;
		const series = toSeries(compiled, { measure, area, release }, name);
		found.set(key, series);
		return series;
	}

	return {
		sources: data.sources,
		findSource,
		findReleases,
		findSeries,
		findRelease(id, release) {
			const releases = findReleases(id);
			if (release === 'latest') return releases[0] ?? null;
			return releases.find((each) => each.id === release) ?? null;
		},
		findMeasures(id, release) {
			const { series } = decode(toReleaseName(id, release.id));
			return MEASURE_IDS.filter(
				(measure) => findMeasureKind(measure).source === id && toMeasureSlug(measure) in series
			);
		},
		findAreas(measure, release) {
			const { series } = decode(toReleaseName(findMeasureKind(measure).source, release.id));
			return Object.keys(series[toMeasureSlug(measure)] ?? {});
		},
		findNote(id, release, note) {
			return decode(toReleaseName(id, release.id)).notes[note] ?? null;
		}
	};
}

function toSeries(compiled: CompiledSeries, query: SeriesQuery, release: string): FoundSeries {
	const { measure, area } = query;
	const { prices } = toUnitOfMeasure(measure, query.release.constantPricesOf);
	const unit = { id: compiled.unit, prices };
	return {
		measure,
		area,
		release,
		unit: compiled.currency === undefined ? unit : { ...unit, currency: compiled.currency },
		firstYear: compiled.firstYear,
		points: decodePoints(compiled),
		name: compiled.name,
		sheet: compiled.sheet,
		notes: compiled.notes,
		financialYear: compiled.financialYear ?? null,
		omitted: compiled.omitted ?? null
	};
}
