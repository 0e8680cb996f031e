/** Shapes found figures into the answer: labels, notes, links. */
import type { Dataset } from '../../src/lib/dataset/dataset.ts';
import { findBreaks } from '../../src/lib/figures/area.ts';
import { toUnitOfMeasure } from '../../src/lib/figures/measure.ts';
import { findPoint } from '../../src/lib/figures/series.ts';
import type { Unit } from '../../src/lib/figures/units.ts';
import { areaName } from '../../src/lib/i18n/area-name.ts';
import { breakNote, measureTitle, unitLabel } from '../../src/lib/i18n/labels.ts';
import type { Locale } from '../../src/lib/i18n/locale.ts';
import { toReleaseAnswer } from '../releases/release-answer.ts';
import type { FiguresAnswer, SeriesAnswer, UnitAnswer } from './figures-schema.ts';
import type { FoundArea, FoundFigures } from './find-figures.ts';
import { toLinks } from './links.ts';

type PointAnswer = SeriesAnswer['figures'][number];

export const LOCALE: Locale = 'en';

export function toFiguresAnswer(found: FoundFigures, dataset: Dataset): FiguresAnswer {
	const { measure } = found.question;
	const unit = toUnitOfMeasure(measure, found.served.release.constantPricesOf);
	const series = found.areas.map((area) => toSeriesAnswer(area, found.years, unit));
	return {
		measure: { id: measure, title: measureTitle(measure, LOCALE), unit: toUnitAnswer(unit) },
		release: toReleaseAnswer(found.served),
		series,
		notes: collectNotes(series, found, dataset),
		links: toLinks(found)
	};
}

export function toUnitAnswer(unit: Unit): UnitAnswer {
	return { id: unit.id, label: unitLabel(unit, LOCALE) };
}

/** @param unit of an area that the release has nothing of */
function toSeriesAnswer(
	{ code, series }: FoundArea,
	years: readonly number[],
	unit: Unit
): SeriesAnswer {
	return {
		area: { code, name: areaName(code, LOCALE) },
		unit: toUnitAnswer(series?.unit ?? unit),
		notes: [...(series?.notes ?? [])],
		...(series?.financialYear != null && { financialYear: series.financialYear }),
		...(series?.omitted != null && { omitted: series.omitted }),
		figures: years.map((year) => toPointAnswer({ code, series }, year))
	};
}

function toPointAnswer({ code, series }: FoundArea, year: number): PointAnswer {
	if (series === null) return { year, value: null, gap: 'not-in-measure' };
	const point = findPoint(series, year);
	if (point.kind === 'gap') {
		const { reason: gap, at } = point;
		return { year, value: null, gap, ...(at !== null && { at }) };
	}
	const { value, quality, bound, at } = point;
	return { year, value, quality, bound, notes: [...toBreakNotes(code, year), ...point.notes], at };
}

function toBreakNotes(code: string, year: number): readonly string[] {
	return findBreaks(code).flatMap((each) => (year < each.year ? [each.note] : []));
}

/** The texts of the notes that the answer uses, and of no others. */
function collectNotes(
	series: readonly SeriesAnswer[],
	{ served }: FoundFigures,
	dataset: Dataset
): FiguresAnswer['notes'] {
	const ids = new Set(
		series.flatMap(({ notes, figures }) => [notes, ...figures.map(notesOf)]).flat()
	);
	const own = new Map(
		series
			.flatMap(({ area }) => findBreaks(area.code))
			.map(({ note }): [string, string] => [note, breakNote(note, LOCALE)])
	);
	const textOf = (id: string) =>
		own.get(id) ?? dataset.findNote(served.source.id, served.release, id);
	return Object.fromEntries([...ids].map((id) => [id, textOf(id) ?? id]));
}

function notesOf(point: PointAnswer): readonly string[] {
	return 'notes' in point ? point.notes : [];
}
