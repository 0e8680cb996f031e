/**
 * What a chart's address says. `parseChart` reads it, `formatChart` writes it back in one order
 * with defaults left out, so that a chart has one address. Knows no figures: whether a release
 * or an area has any is the view's to say.
 */
import * as v from 'valibot';
import type { MeasureId } from '../../figures/measure.ts';
import {
	ALLOWED,
	AreasField,
	MeasureField,
	ReleaseField,
	YearsField,
	formatYears
} from './fields.ts';
import type { YearSpan } from './fields.ts';
import { PlainText } from './plain-text.ts';
import type { Asked } from './problem.ts';
import { readFields } from './read-fields.ts';

export const VIEWS = ['lines', 'bars', 'table'] as const;
export type ViewKind = (typeof VIEWS)[number];
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface ChartSpec {
	readonly measure: MeasureId;
	readonly areas: readonly string[];
	/** Null: all years with figures. */
	readonly years: YearSpan | null;
	readonly view: ViewKind;
	/** `latest`, or the id of a release: pinned. */
	readonly release: string;
	/** Areas to emphasise; none: all that fit. */
	readonly highlight: readonly string[];
	/** An editor's own title and note; null: the computed title, no note. */
	readonly title: string | null;
	readonly note: string | null;
}

/** How the chart is shown, which changes nothing that it says. */
export interface Presentation {
	readonly lang: 'en';
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

export const DEFAULT_AREAS = ['WB6'] as const;

const LEAST_PIXELS = 240;
const MOST_PIXELS = 3000;
const PIXELS = `a whole number of pixels from ${String(LEAST_PIXELS)} to ${String(MOST_PIXELS)}`;
const MOST_TITLE = 200;
const MOST_NOTE = 600;

const Pixels = v.pipe(
	v.string(),
	v.regex(/^\d{1,5}$/, ({ input }) => `not ${PIXELS}: ${input}`),
	v.transform((text) => Number.parseInt(text, 10)),
	v.check(
		(pixels) => pixels >= LEAST_PIXELS && pixels <= MOST_PIXELS,
		({ input }) => `not ${PIXELS}: ${String(input)}`
	)
);

/** In the order of the canonical address. */
const Schema = v.object({
	measure: MeasureField,
	areas: v.optional(AreasField),
	years: v.optional(YearsField),
	view: v.optional(oneOf('view', VIEWS)),
	as: v.optional(oneOf('as', ['figures'])),
	currency: v.optional(oneOf('currency', ['usd'])),
	release: v.optional(ReleaseField),
	highlight: v.optional(AreasField),
	scale: v.optional(oneOf('scale', ['linear'])),
	title: v.optional(PlainText(MOST_TITLE)),
	note: v.optional(PlainText(MOST_NOTE)),
	lang: v.optional(oneOf('lang', ['en'])),
	theme: v.optional(oneOf('theme', THEMES)),
	controls: v.optional(oneOf('controls', ['0', '1'])),
	width: v.optional(Pixels),
	height: v.optional(Pixels)
});

const ALLOWED_IN_CHARTS = {
	...ALLOWED,
	highlight: ALLOWED.areas,
	view: VIEWS,
	as: ['figures'],
	currency: ['usd'],
	scale: ['linear'],
	title: [`plain text of at most ${String(MOST_TITLE)} characters`],
	note: [`plain text of at most ${String(MOST_NOTE)} characters`],
	lang: ['en'],
	theme: THEMES,
	controls: ['0', '1'],
	width: [PIXELS],
	height: [PIXELS]
} satisfies Record<string, readonly string[]>;

/** What social networks and mailers hang on to any address; it says nothing about the chart. */
const TRACKING = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|ref|source|amp)$/;

export const CHART_FIELDS = { schema: Schema, allowed: ALLOWED_IN_CHARTS, ignored: TRACKING };
export const CHART_KEYS = Object.keys(Schema.entries);

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

type Pair = readonly [key: string, value: string | null | undefined];

function toSpecPairs(spec: ChartSpec): readonly Pair[] {
	const unless = (value: string, fallback: string) => (value === fallback ? null : value);
	return [
		['measure', spec.measure],
		['areas', unless(spec.areas.join('~'), DEFAULT_AREAS.join('~'))],
		['years', spec.years === null ? null : formatYears(spec.years)],
		['view', unless(spec.view, defaultView(spec.years))],
		['release', unless(spec.release, 'latest')],
		['highlight', unless(spec.highlight.join('~'), '')],
		['title', spec.title],
		['note', spec.note]
	];
}

function toPresentationPairs({ theme, controls, width, height }: Partial<Presentation>): Pair[] {
	return [
		['theme', theme === 'auto' ? null : theme],
		['controls', controls === false ? '0' : null],
		['width', width?.toString()],
		['height', height?.toString()]
	];
}

function toAddress(fields: v.InferOutput<typeof Schema>): ChartAddress {
	const years = fields.years ?? null;
	return {
		spec: {
			measure: fields.measure,
			areas: fields.areas ?? DEFAULT_AREAS,
			years,
			view: fields.view ?? defaultView(years),
			release: fields.release ?? 'latest',
			highlight: fields.highlight ?? [],
			title: toWords(fields.title),
			note: toWords(fields.note)
		},
		presentation: {
			lang: 'en',
			theme: fields.theme ?? 'auto',
			controls: fields.controls !== '0',
			width: fields.width ?? null,
			height: fields.height ?? null
		}
	};
}

/** A form sends what was left empty; that says nothing. */
function toWords(text: string | undefined): string | null {
	return text === undefined || text === '' ? null : text;
}

/** One year has no course: it is ranked. */
function defaultView(years: YearSpan | null): ViewKind {
	return years !== null && years.from === years.to ? 'bars' : 'lines';
}

/** `~`, `.`, `:` and `,` stay as they are: an address should be readable in an article's source. */
function encodeValue(value: string): string {
	return encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2C', ',');
}

function oneOf<const T extends readonly string[]>(key: string, values: T) {
	return v.picklist(values, ({ input }) => `unknown ${key}: ${String(input)}`);
}
