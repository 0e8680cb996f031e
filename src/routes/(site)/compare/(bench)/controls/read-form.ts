/**
 * The workbench's form as a browser without JavaScript sends it (`area=XKX&area=SRB&from=2008…`),
 * and the chart's address that it means. What does not go together gives way to what was changed
 * last, or without JavaScript to measure and view. Knows no page.
 */
import { findPartners } from '$lib/charts/spec/against.ts';
import { VIEWS } from '$lib/charts/spec/chart-fields.ts';
import { formatChart, parseChart } from '$lib/charts/spec/chart-spec.ts';
import { formatYears } from '$lib/charts/spec/fields.ts';
import type { YearEnd, YearSpan } from '$lib/charts/spec/fields.ts';
import { isOfOneYear } from '$lib/charts/spec/flows.ts';
import { mendAnyway } from '$lib/charts/spec/mend.ts';
import type { SpecKey } from '$lib/charts/spec/mend.ts';
import { findBeside } from '$lib/charts/spec/pairs.ts';
import { isMeasureId } from '$lib/figures/measure.ts';
import { findNeighbours } from '$lib/figures/neighbours.ts';
import { readEvents } from '../../../chart-words/read-events.ts';

/** What only the form sends: a chart's address has `areas`, `years`, `as` and `events`. */
const FORM_KEYS = [
	'area',
	'areas-before',
	'add',
	'remove',
	'from',
	'to',
	'to-before',
	'newest',
	'ends',
	'way',
	'by-of',
	'base-year',
	'base-area',
	'event',
	'event-lines'
] as const;

/** What is known of the form before it was changed; nothing where no JavaScript runs. */
export interface Before {
	/** Name of the control that was changed. */
	readonly changed: string | null;
	/** The course of years that was shown last; empty: all years with figures. */
	readonly course: string;
}

const NOTHING: Before = { changed: null, course: '' };

/** Which part of the chart a control of the form changes. */
const CHANGES: Readonly<Record<string, SpecKey>> = {
	area: 'areas',
	add: 'areas',
	remove: 'areas',
	from: 'years',
	to: 'years',
	newest: 'years',
	ends: 'years',
	way: 'as',
	'base-year': 'as',
	'base-area': 'as',
	event: 'events',
	'event-lines': 'events'
};

/**
 * The canonical query that a sent form means; null where the address is a chart's already.
 */
export function toChartQuery(form: URLSearchParams, before: Before = NOTHING): string | null {
	if (!FORM_KEYS.some((key) => form.has(key))) return null;
	const { changed } = before;
	const chart = new URLSearchParams(form);
	for (const key of FORM_KEYS) chart.delete(key);
	setAll(chart, {
		areas: toAreas(form).join('~'),
		by: toParts(form),
		years: toYears(form, before),
		as: toWay(form),
		against: toAgainst(form),
		highlight: form.getAll('highlight').join('~'),
		events: readEvents(form)
	});
	for (const [key, value] of [...chart]) if (value === '') chart.delete(key);
	const asked = parseChart(chart);
	if (!asked.ok) return chart.toString();
	const key = changed === null ? null : (CHANGES[changed] ?? (changed as SpecKey));
	const kept: readonly SpecKey[] = ['measure', 'areas', 'view', 'years'];
	return formatChart(mendAnyway(asked.value.spec, key === null ? kept : [key, ...kept]));
}

function setAll(chart: URLSearchParams, values: Readonly<Record<string, string>>): void {
	for (const [key, value] of Object.entries(values)) chart.set(key, value);
}

/** Those that were shown keep their order, new ones follow; what a button adds comes last, what one removes is gone. */
function toAreas(form: URLSearchParams): readonly string[] {
	const before = (form.get('areas-before') ?? '').split('~');
	const chosen = form.getAll('area').filter((code) => code !== '');
	const areas = [...before.filter((code) => chosen.includes(code)), ...chosen];
	const added = form.get('add') === 'neighbours' ? areas.flatMap(findNeighbours) : [];
	const removed = form.get('remove');
	return [...new Set([...areas, ...added])].filter((code) => code !== removed);
}

function toYears(form: URLSearchParams, { changed, course }: Before): string {
	const [from, to, view] = ['from', 'to', 'view'].map((key) => form.get(key) ?? '');
	if (from === '' && to === '') return '';
	// Who comes from a chart of one year wants to see a course.
	const isPoint = changed === 'view' && (from === to || from === '');
	const ends = readEnds(form);
	if (view === 'bars' && form.has('ends')) return formatYears(toPair(ends));
	if (asksOneYear(form, changed)) return String(changed === 'from' ? ends.from : ends.to);
	return isPoint ? course : formatYears(ends);
}

/** Two measures side by side may have a row a year. */
function asksOneYear(form: URLSearchParams, changed: string | null): boolean {
	const view = VIEWS.find((each) => each === form.get('view'));
	const measure = form.get('measure') ?? '';
	if (view === undefined || !isMeasureId(measure)) return false;
	const isPaired = view === 'bars' && changed !== 'view' && toAgainst(form) !== '';
	return !isPaired && isOfOneYear({ view, measure });
}

function readEnds(form: URLSearchParams): YearSpan {
	const [from, to] = [toEnd(form.get('from')), toEnd(form.get('to'))];
	// Who types a last year means it, whatever the box beside it says.
	const isTyped = form.has('to-before') && form.get('to-before') !== form.get('to');
	const follows = form.has('newest') && !isTyped;
	return orderEnds(from ?? to ?? 'latest', follows ? 'latest' : to);
}

/** The ends as chosen, the smaller first: two fields can be set in either order. */
function orderEnds(from: YearEnd, to: YearEnd | null): YearSpan {
	const end = to ?? 'latest';
	if (from === 'latest') return { from: end, to: from };
	return end !== 'latest' && end < from ? { from: end, to: from } : { from, to: end };
}

function toPair({ from, to }: YearSpan): YearSpan {
	return from === to ? { from, to } : { from, to, picked: [from, to] };
}

/** Null for what was left empty, or is no year. */
function toEnd(text: string | null): number | null {
	return text !== null && /^\d{4}$/.test(text) ? Number.parseInt(text, 10) : null;
}

/** Each way with the base that it needs: a year, an area. */
function toWay(form: URLSearchParams): string {
	const way = form.get('way') ?? '';
	if (way === 'index' || way === 'change') {
		const year = form.get('base-year') ?? '';
		return `${way}:${year === '' ? (form.get('from') ?? '') : year}`;
	}
	if (way !== 'ratio') return way;
	const base = form.get('base-area') ?? '';
	return `ratio:${base === '' ? (form.get('area') ?? '') : base}`;
}

/** Another measure need not have the parts of the one before. */
function toParts(form: URLSearchParams): string {
	const isSame = !form.has('by-of') || form.get('by-of') === form.get('measure');
	return isSame ? (form.get('by') ?? '') : '';
}

/** A second measure belongs to a scatter, and a scatter has one; bars may have the one beside. */
function toAgainst(form: URLSearchParams): string {
	const [measure, against] = [form.get('measure') ?? '', form.get('against') ?? ''];
	if (form.get('view') === 'bars') {
		return isMeasureId(measure) && against === findBeside(measure) ? against : '';
	}
	if (form.get('view') !== 'scatter') return '';
	if (!isMeasureId(measure)) return against;
	const partners = findPartners(measure);
	return partners.find((each) => each === against) ?? partners[0] ?? '';
}
