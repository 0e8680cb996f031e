/**
 * The comparison in words, computed from the shown figures: alt text, description, oEmbed title.
 * Says nothing that the chart does not show.
 */
import { findAreaKind } from '../../figures/area.ts';
import { withBoundWords } from '../../i18n/bounds.ts';
import { formatChange, formatList, formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { nameInText } from '../../i18n/name-in-text.ts';
import { m } from '../../i18n/paraglide/messages.js';
import { withQualityWord } from '../../i18n/quality.ts';
import type { Way } from '../spec/way.ts';
import type { ShownPoint, ShownSeries } from './chart-view.ts';
import type { DisplayUnit } from './display-unit.ts';
import { formatPoints } from './way-unit.ts';

export interface Telling {
	readonly series: readonly ShownSeries[];
	readonly years: readonly number[];
	readonly display: DisplayUnit;
	/** `, in constant 2024 prices`; empty where no prices are involved. */
	readonly basis: string;
	/** What the chart is of, as a noun: "military expenditure". */
	readonly subject: string;
	/** Whether "times as much" makes sense: for amounts, not for shares. */
	readonly isAmount: boolean;
	/** Shares change by percentage points: "+20%" of a share would be read as a share. */
	readonly isShare: boolean;
	readonly way: Way;
	/** The area whose parts are shown; null: whole areas are. */
	readonly whole: string | null;
	/** What each of two measures side by side counts, in a word. */
	readonly pair: readonly [string, string] | null;
}

/** A start below this share of the newest figure is no measure of growth. */
const LEAST_START = 0.05;

interface Told {
	readonly series: ShownSeries;
	readonly point: ShownPoint;
	readonly value: number;
}

export function tellSentence(telling: Telling, locale: Locale): string {
	const told = findTold(telling);
	const [first] = told;
	if (first === undefined) return m.sentence_none({}, { locale });
	if (telling.pair !== null) return tellPair(first, telling.pair, { telling, locale });
	const state = tellState(told, telling, locale);
	const changes = tellChanges(told, telling, locale);
	return changes === null ? state : `${state} ${changes}`;
}

/** The newest year in which all that have figures have one; else the newest with any. Largest first. */
function findTold({ series, years, way, whole }: Telling): readonly Told[] {
	const keep = whole === null ? leaveOutRegions : (all: readonly ShownSeries[]) => all;
	const present = keep(
		series.filter(
			({ points, area }) => points.some(({ value }) => value !== null) && !isBase(area.code, way)
		)
	);
	const isTold = (step: number) => (each: ShownSeries) => each.points[step]?.value != null;
	const complete = years.findLastIndex((_, step) => present.every(isTold(step)));
	const step =
		complete === -1 ? years.findLastIndex((_, each) => present.some(isTold(each))) : complete;
	const told = present.flatMap((each): Told[] => {
		const point = each.points[step];
		return point?.value == null ? [] : [{ series: each, point, value: point.value }];
	});
	return told.toSorted((a, b) => b.value - a.value);
}

function tellState(told: readonly Told[], telling: Telling, locale: Locale): string {
	if (telling.whole !== null) return tellParts(told, telling.whole, { telling, locale });
	const [a, b] = told;
	const z = told.at(-1);
	if (a === undefined || z === undefined) return '';
	const { basis, subject, way } = telling;
	const sentences = chooseSentences(way);
	const base = 'year' in way ? String(way.year) : '';
	const [nameA, aValue] = [tellName(a, locale), tellValue(a, telling, locale)];
	const common = { year: String(a.point.year), subject, a: nameA, aValue, basis, base };
	if (b === undefined) return sentences.one(common, { locale });
	if (told.length > 2) {
		const [nameZ, zValue] = [tellName(z, locale), tellValue(z, telling, locale)];
		const count = String(told.length);
		return sentences.many({ ...common, z: nameZ, zValue, count }, { locale });
	}
	const pair = { ...common, b: tellName(b, locale), bValue: tellValue(b, telling, locale) };
	const times = b.value > 0 ? a.value / b.value : 1;
	if (!telling.isAmount || way.kind !== 'figures' || times < 1.05) {
		return sentences.pair(pair, { locale });
	}
	const shown = formatNumber(times, times < 100 ? 1 : 0, locale);
	return m.sentence_pair_times({ ...pair, times: shown }, { locale });
}

/** Both figures of the largest area in its newest year. */
function tellPair(
	told: Told,
	[first, second]: readonly [string, string],
	{ telling, locale }: { readonly telling: Telling; readonly locale: Locale }
): string {
	const { series, point } = told;
	const other = series.across.find(({ year }) => year === point.year);
	const value =
		other?.value == null
			? (other?.text ?? '')
			: tellValue({ series, point: other, value: other.value }, telling, locale);
	const { basis } = telling;
	const one = { first, firstValue: tellValue(told, telling, locale) };
	const words = { area: series.area.name, year: String(point.year), basis };
	return m.sentence_side_by_side({ ...words, ...one, second, secondValue: value }, { locale });
}

/** Only the largest: the others are what happens to be known. */
function tellParts(
	told: readonly Told[],
	whole: string,
	{ telling, locale }: { readonly telling: Telling; readonly locale: Locale }
): string {
	const [a] = told;
	if (a === undefined) return '';
	const { basis, subject } = telling;
	const common = { whole, year: String(a.point.year), subject, basis, a: tellName(a, locale) };
	const parts = { ...common, aValue: tellValue(a, telling, locale), count: String(told.length) };
	return (told.length === 1 ? m.sentence_parts_one : m.sentence_parts)(parts, { locale });
}

const PLAIN = { one: m.sentence_one, pair: m.sentence_pair, many: m.sentence_many };
const INDEX = {
	one: m.sentence_index_one,
	pair: m.sentence_index_pair,
	many: m.sentence_index_many
};
const CHANGE = {
	one: m.sentence_change_one,
	pair: m.sentence_change_pair,
	many: m.sentence_change_many
};

function chooseSentences({ kind }: Way) {
	if (kind === 'index') return INDEX;
	return kind === 'change' ? CHANGE : PLAIN;
}

/** Of a ratio, the area that all are divided by says nothing. */
function isBase(code: string, way: Way): boolean {
	return way.kind === 'ratio' && way.area === code;
}

/** For one or two areas: how far each has come since the first year in which all have a figure. */
function tellChanges(told: readonly Told[], telling: Telling, locale: Locale): string | null {
	const { years, way, whole } = telling;
	if (whole !== null || told.length === 0 || told.length > 2 || way.kind !== 'figures') return null;
	const findValue = ({ series }: Told, year: number) =>
		series.points.find((point) => point.year === year)?.value ?? null;
	const last = told[0]?.point.year;
	// Before a break the figures mean another territory.
	const earliest = Math.max(...told.flatMap(({ series }) => [-Infinity, ...series.breaks]));
	const since = years.find(
		(year) =>
			year >= earliest &&
			told.every((each) => isFairStart(findValue(each, year), each, telling.isShare))
	);
	if (since === undefined || since === last) return null;
	const changes = told.map((each) => {
		const before = findValue(each, since);
		const change = before === null ? '' : tellChange(before, each, { telling, locale });
		return m.sentence_change({ area: each.series.area.name, change }, { locale });
	});
	const list = formatList(changes, locale);
	return m.sentence_since({ year: String(since), changes: list }, { locale });
}

/** `+97%`; of a share `+0.64 percentage points` */
function tellChange(
	before: number,
	{ value }: Told,
	{ telling, locale }: { readonly telling: Telling; readonly locale: Locale }
): string {
	return telling.isShare
		? formatPoints(value - before, locale)
		: formatChange(value / before - 1, locale);
}

function tellName({ series }: Told, locale: Locale): string {
	return nameInText(series.area.name, locale);
}

function tellValue({ point, value }: Told, { display, way }: Telling, locale: Locale): string {
	// What an index or a change counts from is said once, for all.
	const told = 'year' in way ? display.formatValue(value) : display.formatPhrase(value);
	const phrase = withBoundWords(told, point.bound ?? 'exact', locale);
	return withQualityWord(phrase, point.quality, locale);
}

/** Growth from next to nothing makes a per cent that says nothing: such a start is passed over. */
function isFairStart(before: number | null, { value }: Told, isShare: boolean): boolean {
	return before !== null && (isShare || before > value * LEAST_START);
}

/** That the world spends more than a state is no news: regions are told only among themselves. */
function leaveOutRegions(series: readonly ShownSeries[]): readonly ShownSeries[] {
	const states = series.filter(({ area }) => findAreaKind(area.code) !== 'region');
	return states.length > 1 ? states : series;
}
