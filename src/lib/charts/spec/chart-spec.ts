/**
 * What a chart's address says. `parseChart` reads it, `formatChart` writes it back in one order
 * with defaults left out, so that a chart has one address. Knows no figures: whether a release
 * or an area has any is the view's to say.
 */
import type * as v from 'valibot';
import type { MeasureId } from '../../figures/measure.ts';
import { BASE_LOCALE } from '../../i18n/locale.ts';
import type { Locale } from '../../i18n/locale.ts';
import { CHART_FIELDS } from './chart-fields.ts';
import type { Axes, Scale, Theme, ViewKind } from './chart-fields.ts';
import { defaultAreas, defaultView } from './defaults.ts';
import { formatEvents } from './events.ts';
import type { ChartEvent } from './events.ts';
import { formatYears } from './fields.ts';
import type { YearSpan } from './fields.ts';
import type { Part } from './parts.ts';
import type { Asked } from './problem.ts';
import { readFields } from './read-fields.ts';
import { FIGURES, SHARE_OF_SHOWN, formatWay } from './way.ts';
import type { Way } from './way.ts';

type Fields = v.InferOutput<typeof CHART_FIELDS.schema>;

export interface ChartSpec {
	readonly measure: MeasureId;
	readonly areas: readonly string[];
	/** What one area's figures are parted by; null: each area's are whole. */
	readonly by: Part | null;
	/** Null: all years with figures. */
	readonly years: YearSpan | null;
	readonly view: ViewKind;
	readonly as: Way;
	/** `published`: in whichever currency the source counts. */
	readonly currency: 'published' | 'eur';
	/** The measure across the other axis of a scatter; null in all other views. */
	readonly against: MeasureId | null;
	readonly scale: Scale;
	readonly axes: Axes;
	/** `latest`, or the id of a release: pinned. */
	readonly release: string;
	/** Areas to emphasise; none: all that fit. */
	readonly highlight: readonly string[];
	/** Marked on the years, in the order given. */
	readonly events: readonly ChartEvent[];
	/** An editor's own title and note; null: the computed title, no note. */
	readonly title: string | null;
	readonly note: string | null;
}

/** How the chart is shown, which changes nothing that it says. */
export interface Presentation {
	readonly lang: Locale;
	readonly theme: Theme;
	readonly controls: boolean;
	/** Pixels, for pictures. */
	readonly width: number | null;
	readonly height: number | null;
}

export interface ChartAddress {
	readonly spec: ChartSpec;
	readonly presentation: Presentation;
}

/** What holds where an address says nothing else: all but the measure, areas, years and view. */
export const PLAIN_SPEC = {
	by: null,
	as: FIGURES,
	currency: 'published',
	against: null,
	scale: 'linear',
	axes: 'shared',
	release: 'latest',
	highlight: [],
	events: [],
	title: null,
	note: null
} as const satisfies Omit<ChartSpec, 'measure' | 'areas' | 'years' | 'view'>;

export const CHART_KEYS = Object.keys(CHART_FIELDS.schema.entries);

/** Reads a chart's query string; a key or value that is not understood is a problem, never a guess. */
export function parseChart(params: URLSearchParams): Asked<ChartAddress> {
	const asked = readFields(CHART_FIELDS, params);
	return asked.ok ? { ok: true, value: toAddress(asked.value) } : asked;
}

/** The canonical query string, without `?`: one order, defaults left out, `~` and `..` readable. */
export function formatChart(spec: ChartSpec, presentation?: Partial<Presentation>): string {
	return [...toSpecPairs(spec), ...toPresentationPairs(presentation ?? {})]
		.flatMap(([key, value]) => (value == null ? [] : [`${key}=${encodeValue(value)}`]))
		.join('&');
}

/** The same figures as a table: what only a drawing has is left away. */
export function toTableSpec(spec: ChartSpec): ChartSpec {
	const { scale, axes, events, highlight } = PLAIN_SPEC;
	return { ...spec, view: 'table', against: null, scale, axes, events, highlight };
}

type Pair = readonly [key: string, value: string | null | undefined];

function toSpecPairs(spec: ChartSpec): readonly Pair[] {
	const unless = (value: string, fallback: string) => (value === fallback ? null : value);
	return [
		['measure', spec.measure],
		['areas', unless(spec.areas.join('~'), defaultAreas(spec.measure).join('~'))],
		['by', spec.by],
		['years', spec.years === null ? null : formatYears(spec.years)],
		['view', unless(spec.view, defaultView(spec))],
		['as', unless(formatWay(spec.as), formatWay(defaultWay(spec.view)))],
		['currency', unless(spec.currency, 'published')],
		['against', spec.against],
		['release', unless(spec.release, 'latest')],
		['highlight', unless(spec.highlight.join('~'), '')],
		['scale', unless(spec.scale, 'linear')],
		['axes', unless(spec.axes, 'shared')],
		['events', unless(formatEvents(spec.events), '')],
		['title', spec.title],
		['note', spec.note]
	];
}

function toPresentationPairs(presentation: Partial<Presentation>): Pair[] {
	const { lang, theme, controls, width, height } = presentation;
	return [
		['lang', lang === BASE_LOCALE ? null : lang],
		['theme', theme === 'auto' ? null : theme],
		['controls', controls === false ? '0' : null],
		['width', width?.toString()],
		['height', height?.toString()]
	];
}

function toAddress(fields: Fields): ChartAddress {
	return {
		spec: toSpec(fields),
		presentation: {
			lang: fields.lang ?? BASE_LOCALE,
			theme: fields.theme ?? 'auto',
			controls: fields.controls !== '0',
			width: fields.width ?? null,
			height: fields.height ?? null
		}
	};
}

function toSpec(fields: Fields): ChartSpec {
	const years = fields.years ?? null;
	const areas = fields.areas ?? defaultAreas(fields.measure);
	const view = fields.view ?? defaultView({ measure: fields.measure, areas, years });
	return {
		measure: fields.measure,
		areas,
		by: fields.by ?? PLAIN_SPEC.by,
		years,
		view,
		as: fields.as ?? defaultWay(view),
		currency: fields.currency === 'eur' ? 'eur' : PLAIN_SPEC.currency,
		against: fields.against ?? PLAIN_SPEC.against,
		release: fields.release ?? PLAIN_SPEC.release,
		...toLook(fields)
	};
}

/** What changes no figure. */
function toLook(fields: Fields) {
	return {
		scale: fields.scale ?? PLAIN_SPEC.scale,
		axes: fields.axes ?? PLAIN_SPEC.axes,
		highlight: fields.highlight ?? PLAIN_SPEC.highlight,
		events: fields.events ?? PLAIN_SPEC.events,
		title: toWords(fields.title),
		note: toWords(fields.note)
	};
}

/** A form sends what was left empty; that says nothing. */
function toWords(text: string | undefined): string | null {
	return text === undefined || text === '' ? null : text;
}

/** Stacked shares are of all that is shown, whether said or not. */
function defaultWay(view: ViewKind): Way {
	return view === 'shares' ? SHARE_OF_SHOWN : FIGURES;
}

/** `~`, `.`, `:` and `,` stay as they are: an address should be readable in an article's source. */
function encodeValue(value: string): string {
	return encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2C', ',');
}
