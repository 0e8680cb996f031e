/** Finds what a spec asks for: its release, its series in one unit, its years. */
import type { Dataset, FoundSeries } from '../../dataset/dataset.ts';
import { findMeasureKind } from '../../figures/measure.ts';
import type { Release, Source } from '../../figures/release.ts';
import { isComparable } from '../../figures/units.ts';
import type { Unit } from '../../figures/units.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import { openGroups, toMemberYear } from '../spec/members.ts';
import type { Part } from '../spec/parts.ts';
import type { Asked } from '../spec/problem.ts';
import type { WayKind } from '../spec/way.ts';
import type { Span } from './chart-view.ts';
import { chooseYears } from './choose-years.ts';
import { findPartnerSeries, refuseFlows } from './find-flows.ts';
import { findParts, isInParts, keepTold } from './find-parts.ts';

export interface AskedArea {
	readonly code: string;
	/** Set where it is a part of the one area asked, and its code names a partner or category. */
	readonly by?: Part;
	/** Null where the release has nothing of this area in this measure. */
	readonly series: FoundSeries | null;
}

export interface Resolved {
	readonly source: Source;
	readonly release: Release;
	readonly areas: readonly AskedArea[];
	/** The year whose members stand for the groups asked. */
	readonly memberYear: number;
	readonly span: Span;
	/** The years that are shown: all of the span, or some of them. */
	readonly years: readonly number[];
	/** Of the first series; null where there is none. */
	readonly unit: Unit | null;
}

/** An index or a change has left the unit behind: each currency by its own measure. */
const WITHOUT_UNIT: readonly WayKind[] = ['index', 'change'];

export function resolveSpec(spec: ChartSpec, dataset: Dataset): Asked<Resolved> {
	const { source: sourceId } = findMeasureKind(spec.measure);
	const source = dataset.findSource(sourceId);
	const release = dataset.findRelease(sourceId, spec.release);
	if (source === null || release === null) return refuseRelease(spec, dataset);
	const memberYear = toMemberYear(spec.years, release.years.last);
	const asked = isInParts(spec)
		? findParts(spec, release, dataset)
		: findAreas(spec, { release, memberYear }, dataset);
	if (!asked.ok) return asked;
	const found = asked.value.flatMap(({ series }) => (series === null ? [] : [series]));
	const unit = found[0]?.unit ?? null;
	const mixed = WITHOUT_UNIT.includes(spec.as.kind) ? null : refuseMixed(found);
	if (mixed !== null) return mixed;
	const timed = findTimed(spec, asked.value, { release, dataset });
	if (!timed.ok) return timed;
	const chosen = chooseYears(spec, timed.value, release);
	if (!chosen.ok) return chosen;
	const areas = isInParts(spec) ? keepTold(asked.value, chosen.value.years) : asked.value;
	return { ok: true, value: { source, release, areas, memberYear, unit, ...chosen.value } };
}

function refuseMixed([first, ...others]: readonly FoundSeries[]): Asked<never> | null {
	if (first === undefined) return null;
	const stranger = others.find(({ unit }) => !isComparable(first.unit, unit));
	return stranger === undefined ? null : refuseUnits(first.unit, stranger);
}

/** Whose years are shown: of flows those that are known by partner. */
function findTimed(
	spec: ChartSpec,
	areas: readonly AskedArea[],
	holding: { readonly release: Release; readonly dataset: Dataset }
): Asked<readonly FoundSeries[]> {
	if (spec.view !== 'flows') {
		return { ok: true, value: areas.flatMap(({ series }) => series ?? []) };
	}
	const found = findPartnerSeries(spec.measure, areas, holding);
	return found.length > 0 ? { ok: true, value: found } : refuseFlows(spec, areas, holding);
}

function findAreas(
	{ areas, measure }: ChartSpec,
	{ release, memberYear }: Pick<Resolved, 'release' | 'memberYear'>,
	dataset: Dataset
): Asked<readonly AskedArea[]> {
	const codes = openGroups(areas, memberYear);
	if (!codes.ok) return codes;
	const find = (area: string) => dataset.findSeries({ measure, area, release });
	return { ok: true, value: codes.value.map((code) => ({ code, series: find(code) })) };
}

function refuseRelease(spec: ChartSpec, dataset: Dataset): Asked<never> {
	const ids = dataset.findReleases(findMeasureKind(spec.measure).source).map(({ id }) => id);
	if (ids.length === 0) return refuseMeasure(spec);
	const allowed = ['latest', ...ids];
	const detail = `unknown release: ${spec.release}; at hand: ${allowed.join(', ')}`;
	return { ok: false, problem: { param: 'release', value: spec.release, detail, allowed } };
}

/** The measure is known, but this copy was built without any release of its source. */
function refuseMeasure({ measure }: ChartSpec): Asked<never> {
	const detail = `this copy serves no release of ${findMeasureKind(measure).source}`;
	const allowed = ['a measure that /api/v1/measures lists with a release'];
	return { ok: false, problem: { param: 'measure', value: measure, detail, allowed } };
}

function refuseUnits(unit: Unit, stranger: FoundSeries): Asked<never> {
	const [one, other] = [unit.currency ?? unit.id, stranger.unit.currency ?? stranger.unit.id];
	return {
		ok: false,
		problem: {
			param: 'areas',
			value: stranger.area,
			detail: `${one} and ${other} cannot stand on one axis: ask one area, or a measure in US dollars`,
			allowed: ['areas with one currency', 'measure=sipri-milex.constant-usd']
		}
	};
}
