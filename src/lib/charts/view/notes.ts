/** The notes under a chart: the source's marks and footnotes word for word, and our own. */
import type { Dataset, FoundSeries } from '../../dataset/dataset.ts';
import { findFormerFigures } from '../../dataset/former-states.ts';
import { findBreaks } from '../../figures/breaks.ts';
import { CALCULATED } from '../../figures/figure.ts';
import { findPoint } from '../../figures/series.ts';
import { areaName } from '../../i18n/area-name.ts';
import { breakNote, calculatedNote, formerStateNote } from '../../i18n/labels.ts';
import type { Locale } from '../../i18n/locale.ts';
import { m } from '../../i18n/paraglide/messages.js';
import type { ChartSpec } from '../spec/chart-spec.ts';
import type { ShownEvent, ShownNote } from './chart-view.ts';
import { tellMapNotes } from './build-map.ts';
import { noteEvents } from './show-events.ts';
import { noteZeros } from './odd-notes.ts';
import type { Derived } from './derive-areas.ts';
import { noteGroups } from './group-notes.ts';
import type { Resolved } from './resolve.ts';
import { tellWayNotes } from './way-notes.ts';

/** Area code → marks of its notes. */
export type NoteMarks = ReadonlyMap<string, readonly string[]>;

interface Note {
	readonly text: string;
	readonly areas: string[];
}

export function collectNotes(
	resolved: Resolved,
	dataset: Dataset,
	locale: Locale
): readonly ShownNote[] {
	const byText = new Map<string, Note>();
	for (const { code, text } of findAllNotes(resolved, dataset, locale)) {
		const known = byText.get(text);
		if (known === undefined) byText.set(text, { text, areas: [code] });
		else if (!known.areas.includes(code)) known.areas.push(code);
	}
	return [...byText.values()].map((note, index) => ({ ...note, mark: toMark(index) }));
}

/** Of the whole chart: the editor's note, whose members stand for a group, and what was done. */
export function showNotes(
	spec: ChartSpec,
	found: {
		readonly resolved: Resolved;
		readonly derived: Derived;
		readonly events: readonly ShownEvent[];
	},
	locale: Locale
): readonly ShownNote[] {
	const { memberYear } = found.resolved;
	const own = spec.note === null ? [] : [spec.note];
	const codes = found.resolved.areas.map(({ code }) => code);
	const after = [...tellMapNotes(spec, codes, locale), ...tellWayNotes(spec, found, locale)];
	return [
		...toWholeNotes(own),
		...noteGroups(spec.areas, memberYear, locale),
		...toWholeNotes(after),
		...noteEvents(found.events, locale)
	];
}

function toWholeNotes(texts: readonly string[]): readonly ShownNote[] {
	return [...new Set(texts)].map((text) => ({ mark: '', text, areas: [] }));
}

export function toNoteMarks(notes: readonly ShownNote[]): NoteMarks {
	const marks = new Map<string, string[]>();
	for (const { areas, mark } of notes) {
		for (const code of areas) marks.set(code, [...(marks.get(code) ?? []), mark]);
	}
	return marks;
}

function findAllNotes(
	resolved: Resolved,
	dataset: Dataset,
	locale: Locale
): readonly { readonly code: string; readonly text: string }[] {
	const { source, release, years } = resolved;
	return resolved.areas.flatMap(({ code, series }) => {
		if (series === null) return [];
		const printed = new Set(series.notes);
		// A figure's own note belongs to a chart that shows the figure.
		for (const year of years) {
			const point = findPoint(series, year);
			if (point.kind === 'figure') for (const id of point.notes) printed.add(id);
		}
		const fromSource = [...printed].flatMap((id) =>
			id === CALCULATED
				? calculatedNote(series.measure, source.title, locale)
				: (dataset.findNote(source.id, release, id) ?? [])
		);
		const own = tellOwn(series, resolved, { dataset, locale });
		return [...own, ...fromSource].map((text) => ({ code, text }));
	});
}

/** What we say ourselves: breaks first, for the mark at a break is that of the first note. */
function tellOwn(
	{ measure, area, omitted }: FoundSeries,
	{ release, years }: Resolved,
	{ dataset, locale }: { readonly dataset: Dataset; readonly locale: Locale }
): readonly string[] {
	const before = findBreaks(area, measure).filter(({ year }) => years.some((each) => each < year));
	const former = findFormerFigures({ measure, area, release }, years, dataset);
	const shown = { release, measure, area, years };
	return [
		...before.map(({ note }) => breakNote(note, locale)),
		...noteZeros(shown, dataset, locale),
		...former.map((each) => formerStateNote(each.code, each.year, locale)),
		...(omitted === null
			? []
			: [m.note_omitted({ area: areaName(area, locale), omitted }, { locale })])
	];
}

/** a … z, then aa, ab …: a reader meets few, an importer of everything many. */
function toMark(index: number): string {
	const letter = String.fromCharCode(97 + (index % 26));
	return index < 26 ? letter : toMark(Math.floor(index / 26) - 1) + letter;
}
