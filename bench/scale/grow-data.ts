/**
 * The shipped figures made more: every country again under invented codes, every series with earlier
 * years, every release again under earlier dates. The figures are invented, but as long as the true ones.
 */
import type { CompiledRelease, CompiledSeries } from '../../src/lib/dataset/compiled.ts';
import type { CompiledData } from '../../src/lib/dataset/dataset.ts';
import type { Release, Source } from '../../src/lib/figures/release.ts';
import { toReleaseName } from '../../src/lib/figures/release.ts';

export interface Growth {
	readonly areas: number;
	readonly years: number;
	readonly releases: number;
}

type Row = readonly [key: string, series: CompiledSeries];

type Grown = Pick<CompiledData, 'sources' | 'releases'>;

/** Before any release there is. */
const FIRST_INVENTED = 1000;
/** As figures are kept: `docs/decisions/0001`. */
const DECIMALS = 1e4;

export function growData({ sources, releases }: Grown, growth: Growth): Grown {
	const all = sources.map((source) => growSource(source, growth));
	const entries = all.flatMap(({ source, originOf }) =>
		source.releases.map(({ id }): [string, string] => {
			const origin = originOf.get(id);
			const text = releases[toReleaseName(source.id, origin ?? id)] ?? '{}';
			const release = growRelease(JSON.parse(text) as CompiledRelease, growth);
			const grown = origin === undefined ? release : varyRelease(release);
			return [toReleaseName(source.id, id), JSON.stringify(grown)];
		})
	);
	return { sources: all.map(({ source }) => source), releases: Object.fromEntries(entries) };
}

/** @returns also which release each invented one repeats */
function growSource(source: Source, growth: Growth) {
	const originOf = new Map<string, string>();
	const invented = source.releases.flatMap((release, at) =>
		range(growth.releases - 1).map((copy): Release => {
			const id = `${String(FIRST_INVENTED + copy * source.releases.length + at)}-04`;
			originOf.set(id, release.id);
			return { ...release, id };
		})
	);
	const releases = [...invented, ...source.releases].sort((a, b) => (a.id < b.id ? -1 : 1));
	return { source: { ...source, releases }, originOf };
}

function growRelease({ notes, series }: CompiledRelease, growth: Growth): CompiledRelease {
	const grown = Object.entries(series).map(([measure, rows]) => [
		measure,
		Object.fromEntries(
			Object.entries(rows).flatMap(([key, row]) => {
				const long = addYears(row, growth.years);
				const copies = range(growth.areas - 1).map((copy): Row => {
					return [`${key}${String(copy)}`, { ...long, values: long.values.map(vary) }];
				});
				return [[key, long] satisfies Row, ...copies];
			})
		)
	]);
	return { notes, series: Object.fromEntries(grown) as CompiledRelease['series'] };
}

/** A place of the first year is the place of the first invented one. */
function repeatCells(cells: CompiledSeries['cells'], times: number): CompiledSeries['cells'] {
	if ('row' in cells) return cells;
	const repeated: (string | null)[] = [];
	for (let time = 0; time < times; time += 1) repeated.push(...cells);
	return repeated;
}

function varyRelease({ notes, series }: CompiledRelease): CompiledRelease {
	const varied = Object.entries(series).map(([measure, rows]) => [
		measure,
		Object.fromEntries(
			Object.entries(rows).map(([key, row]) => [key, { ...row, values: row.values.map(vary) }])
		)
	]);
	return { notes, series: Object.fromEntries(varied) as CompiledRelease['series'] };
}

/** Notes and bounds of single figures stay with the last years, which are theirs. */
function addYears(row: CompiledSeries, times: number): CompiledSeries {
	const before = row.values.length * (times - 1);
	const shift = <Value>(byPlace: Readonly<Record<number, Value>> | undefined) =>
		Object.fromEntries(
			Object.entries(byPlace ?? {}).map(([place, value]) => [
				Number.parseInt(place, 10) + before,
				value
			])
		);
	return {
		...row,
		firstYear: row.firstYear - before,
		values: [...range(times - 1).flatMap(() => row.values.map(vary)), ...row.values],
		marks: row.marks.repeat(times),
		cells: repeatCells(row.cells, times),
		...(row.bounds !== undefined && { bounds: shift(row.bounds) }),
		...(row.ownNotes !== undefined && { ownNotes: shift(row.ownNotes) })
	};
}

/** Another figure of as many digits: what only repeats would be packed to nothing. */
function vary(value: number | null): number | null {
	return value === null ? null : Math.round(value * (1 + Math.random()) * DECIMALS) / DECIMALS;
}

export function countFigures(releases: Readonly<Record<string, string>>): number {
	return Object.values(releases)
		.map((text) => JSON.parse(text) as CompiledRelease)
		.flatMap(({ series }) => Object.values(series).flatMap((rows) => Object.values(rows)))
		.reduce((sum, { values }) => sum + values.length, 0);
}

function range(length: number): readonly number[] {
	return Array.from({ length }, (_, at) => at);
}
