/** Shapes found figures into the answer: labels, notes, links. */
import type { Dataset } from '../../src/lib/dataset/dataset.ts';
import { findBreaks } from '../../src/lib/figures/breaks.ts';
import { CALCULATED } from '../../src/lib/figures/figure.ts';
import type { MeasureId } from '../../src/lib/figures/measure.ts';
import { toUnitOfMeasure } from '../../src/lib/figures/measure.ts';
import { findPoint } from '../../src/lib/figures/series.ts';
import type { Unit } from '../../src/lib/figures/units.ts';
import { areaName } from '../../src/lib/i18n/area-name.ts';
import { categoryName } from '../../src/lib/i18n/category-name.ts';
import { breakNote, calculatedNote, measureTitle, unitLabel } from '../../src/lib/i18n/labels.ts';
import type { Locale } from '../../src/lib/i18n/locale.ts';
import { toReleaseAnswer } from '../releases/release-answer.ts';
import { listAreaNotes } from './area-notes.ts';
import type { AreaNotes } from './area-notes.ts';
import type { FiguresAnswer, SeriesAnswer, UnitAnswer } from './figures-schema.ts';
import type { FoundFigures } from './find-figures.ts';
import { toLinks } from './links.ts';
import type { FoundPart, Part } from './parts.ts';

type PointAnswer = SeriesAnswer['figures'][number];

export function toFiguresAnswer(found: FoundFigures, dataset: Dataset): FiguresAnswer {
	const { measure, lang } = found.question;
	const unit = toUnitOfMeasure(measure, found.served.release.constantPricesOf);
	const own = new Map(
		found.areas.map(({ code }) => [code, listAreaNotes(code, { found, dataset }, lang)])
	);
	const series = found.areas.map((area) => {
		const answer = toSeriesAnswer(area, found, unit);
		return { ...answer, notes: [...answer.notes, ...(own.get(area.code)?.keys() ?? [])] };
	});
	return {
		measure: { id: measure, title: measureTitle(measure, lang), unit: toUnitAnswer(unit, lang) },
		release: toReleaseAnswer(found.served),
		series,
		notes: collectNotes(series, { found, dataset, own: [...own.values()] }),
		links: toLinks(found)
	};
}

export function toUnitAnswer(unit: Unit, locale: Locale): UnitAnswer {
	return { id: unit.id, label: unitLabel(unit, locale) };
}

/** @param unit of an area that the release has nothing of */
function toSeriesAnswer(
	{ code, part, series }: FoundPart,
	{ years, question }: FoundFigures,
	unit: Unit
): SeriesAnswer {
	return {
		area: { code, name: areaName(code, question.lang) },
		...toPartAnswer(part, question.lang),
		unit: toUnitAnswer(series?.unit ?? unit, question.lang),
		notes: [...(series?.notes ?? [])],
		...(series?.financialYear != null && { financialYear: series.financialYear }),
		...(series?.omitted != null && { omitted: series.omitted }),
		figures: years.map((year) => toPointAnswer(series, { code, measure: question.measure, year }))
	};
}

function toPartAnswer(
	{ category, partner }: Part,
	locale: Locale
): Pick<SeriesAnswer, 'category' | 'partner'> {
	return {
		...(category !== undefined && {
			category: { id: category, name: categoryName(category, locale) }
		}),
		...(partner !== undefined && { partner: { code: partner, name: areaName(partner, locale) } })
	};
}

interface Place {
	readonly code: string;
	readonly measure: MeasureId;
	readonly year: number;
}

function toPointAnswer(series: FoundPart['series'], place: Place): PointAnswer {
	const { year } = place;
	if (series === null) return { year, value: null, gap: 'not-in-measure' };
	const point = findPoint(series, year);
	if (point.kind === 'gap') {
		const { reason: gap, at } = point;
		return { year, value: null, gap, ...(at !== null && { at }) };
	}
	const { value, quality, bound, at } = point;
	return { year, value, quality, bound, notes: [...toBreakNotes(place), ...point.notes], at };
}

function toBreakNotes({ code, measure, year }: Place): readonly string[] {
	return findBreaks(code, measure).flatMap((each) => (year < each.year ? [each.note] : []));
}

interface NotesAtHand {
	readonly found: FoundFigures;
	readonly dataset: Dataset;
	/** Of each area. */
	readonly own: readonly AreaNotes[];
}

/** The texts of the notes that the answer uses, and of no others. */
function collectNotes(
	series: readonly SeriesAnswer[],
	{ found, dataset, own: ownOfAreas }: NotesAtHand
): FiguresAnswer['notes'] {
	const { served, question } = found;
	const { measure, lang } = question;
	const ids = new Set(
		series.flatMap(({ notes, figures }) => [notes, ...figures.map(notesOf)]).flat()
	);
	const breaks = series.flatMap(({ area }) => findBreaks(area.code, measure));
	const own = new Map<string, string>([
		[CALCULATED, calculatedNote(measure, served.source.title, lang)],
		...breaks.map(({ note }) => [note, breakNote(note, lang)] as const),
		...ownOfAreas.flatMap((notes) => [...notes])
	]);
	const textOf = (id: string) =>
		own.get(id) ?? dataset.findNote(served.source.id, served.release, id);
	return Object.fromEntries([...ids].map((id) => [id, textOf(id) ?? id]));
}

function notesOf(point: PointAnswer): readonly string[] {
	return 'notes' in point ? point.notes : [];
}
