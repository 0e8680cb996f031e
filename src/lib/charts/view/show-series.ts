/** Turns the dataset's series into series as a reader meets them: shown values, words, colours. */
import type { FoundSeries } from '../../dataset/dataset.ts';
import { findBreaks } from '../../figures/breaks.ts';
import type { FigureOrGap, Gap } from '../../figures/figure.ts';
import { findPoint } from '../../figures/series.ts';
import { areaName } from '../../i18n/area-name.ts';
import { categoryName } from '../../i18n/category-name.ts';
import { withBoundSign, withBoundWords } from '../../i18n/bounds.ts';
import { gapLabel } from '../../i18n/labels.ts';
import type { Locale } from '../../i18n/locale.ts';
import { m } from '../../i18n/paraglide/messages.js';
import { withQuality } from '../../i18n/quality.ts';
import type { ShownPoint, ShownSeries } from './chart-view.ts';
import type { DisplayUnit } from './display-unit.ts';
import { chooseSlots } from './emphasis.ts';
import type { Emphasis } from './emphasis.ts';
import type { NoteMarks } from './notes.ts';
import type { AskedArea, Resolved } from './resolve.ts';

const ABSENT: Gap = { kind: 'gap', reason: 'not-in-measure', at: null };

interface Showing extends Emphasis {
	readonly resolved: Resolved;
	readonly display: DisplayUnit;
	readonly marks: NoteMarks;
	/** The same areas in the second measure of a scatter. */
	readonly across: { readonly areas: readonly AskedArea[]; readonly display: DisplayUnit } | null;
}

export function showSeries(showing: Showing, locale: Locale): readonly ShownSeries[] {
	const { areas, years } = showing.resolved;
	const slots = chooseSlots(showing);
	return areas.map((area, index): ShownSeries => {
		const name = nameOf(area, locale);
		const { across } = showing;
		const other = across?.areas[index];
		return {
			area: { code: area.code, name },
			colour: slots.get(area.code) ?? null,
			points: showPoints({ area, name, years }, showing.display, locale),
			breaks: findVisibleBreaks(area, years),
			notes: showing.marks.get(area.code) ?? [],
			absent: area.series === null ? m.note_absent({ area: name }, { locale }) : null,
			axis: null,
			across:
				across === null || other === undefined
					? []
					: showPoints({ area: other, name, years }, across.display, locale)
		};
	});
}

function nameOf({ code, by }: AskedArea, locale: Locale): string {
	return by === 'category' ? categoryName(code, locale) : areaName(code, locale);
}

/** Only a break with figures on both sides is seen in a chart. */
function findVisibleBreaks({ code, series, by }: AskedArea, years: readonly number[]): number[] {
	if (series === null || by !== undefined) return [];
	return findBreaks(code, series.measure)
		.map(({ year }) => year)
		.filter((year) => years.includes(year) && years.includes(year - 1))
		.filter((year) => findPoint(series, year - 1).kind === 'figure');
}

interface Course {
	readonly area: AskedArea;
	readonly name: string;
	readonly years: readonly number[];
}

interface KnownPoints {
	/** In which words and unit. */
	readonly told: string;
	readonly byYear: Map<number, ShownPoint>;
}

/** Of each series as it was shown last: a change of years tells 13,000 points as before. */
const known = new WeakMap<FoundSeries, KnownPoints>();

function showPoints(
	{ area, name, years }: Course,
	display: DisplayUnit,
	locale: Locale
): readonly ShownPoint[] {
	const { series } = area;
	const show = (year: number) => showPoint({ area, name, year }, display, locale);
	if (series === null) return years.map(show);
	const told = [locale, name, display.id, display.fullLabel].join('|');
	const before = known.get(series);
	const { byYear } = before?.told === told ? before : { byYear: new Map<number, ShownPoint>() };
	known.set(series, { told, byYear });
	return years.map((year) => {
		const point = byYear.get(year) ?? show(year);
		byYear.set(year, point);
		return point;
	});
}

function showPoint(
	where: { readonly area: AskedArea; readonly name: string; readonly year: number },
	display: DisplayUnit,
	locale: Locale
): ShownPoint {
	const { area, name, year } = where;
	const { series } = area;
	const point: FigureOrGap = series === null ? ABSENT : findPoint(series, year);
	const spoken = { area: name, year: String(year) };
	if (series === null || point.kind === 'gap') {
		const gap = point.kind === 'gap' ? point : ABSENT;
		const reason = gapLabel(gap.reason, locale);
		return {
			year,
			value: null,
			text: reason,
			quality: null,
			bound: null,
			gap: gap.reason,
			at: gap.at,
			spoken: m.spoken_gap({ ...spoken, reason }, { locale })
		};
	}
	const value = display.toShown(point.value, series.unit);
	const told = withBoundWords(display.formatPhrase(value), point.bound, locale);
	const phrase = m.spoken_figure({ ...spoken, value: told }, { locale });
	return {
		year,
		value,
		text: withBoundSign(display.format(value), point.bound),
		quality: point.quality,
		bound: point.bound,
		gap: null,
		at: point.at,
		spoken: withQuality(phrase, point.quality, locale)
	};
}
