/**
 * The keys of a chart's address, a schema each, and the values that the closed ones take. What they
 * mean together is `chart-spec.ts`.
 */
import * as v from 'valibot';
import { ALLOWED_EVENTS, EventsField } from './events.ts';
import {
	ALLOWED,
	AreasField,
	ChartYearsField,
	LangField,
	MeasureField,
	ReleaseField
} from './fields.ts';
import { PARTS } from './parts.ts';
import { PlainText } from './plain-text.ts';
import { ALLOWED_WAYS, WayField } from './way.ts';

export const VIEWS = [
	'lines',
	'bars',
	'slope',
	'shares',
	'multiples',
	'scatter',
	'map',
	'flows',
	'table'
] as const;
export type ViewKind = (typeof VIEWS)[number];
/** `usd`: as a measure in dollars is published anyway. */
const CURRENCIES = ['usd', 'eur'] as const;
export const SCALES = ['linear', 'log'] as const;
export type Scale = (typeof SCALES)[number];
/** Whether small multiples share their value axis, or each panel has its own. */
export const AXES = ['shared', 'own'] as const;
export type Axes = (typeof AXES)[number];
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const LEAST_PIXELS = 240;
const MOST_PIXELS = 3600;
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
	by: v.optional(oneOf('by', PARTS)),
	years: v.optional(ChartYearsField),
	view: v.optional(oneOf('view', VIEWS)),
	as: v.optional(WayField),
	currency: v.optional(oneOf('currency', CURRENCIES)),
	against: v.optional(MeasureField),
	release: v.optional(ReleaseField),
	highlight: v.optional(AreasField),
	scale: v.optional(oneOf('scale', SCALES)),
	axes: v.optional(oneOf('axes', AXES)),
	events: v.optional(EventsField),
	title: v.optional(PlainText(MOST_TITLE)),
	note: v.optional(PlainText(MOST_NOTE)),
	lang: v.optional(LangField),
	theme: v.optional(oneOf('theme', THEMES)),
	controls: v.optional(oneOf('controls', ['0', '1'])),
	width: v.optional(Pixels),
	height: v.optional(Pixels)
});

const ALLOWED_IN_CHARTS = {
	...ALLOWED,
	years: [...ALLOWED.years, '2015~2025'],
	by: PARTS,
	highlight: ALLOWED.areas,
	view: VIEWS,
	as: ALLOWED_WAYS,
	currency: CURRENCIES,
	against: ALLOWED.measure,
	scale: SCALES,
	axes: AXES,
	events: ALLOWED_EVENTS,
	title: [`plain text of at most ${String(MOST_TITLE)} characters`],
	note: [`plain text of at most ${String(MOST_NOTE)} characters`],
	lang: ALLOWED.lang,
	theme: THEMES,
	controls: ['0', '1'],
	width: [PIXELS],
	height: [PIXELS]
} satisfies Record<string, readonly string[]>;

/** What social networks and mailers hang on to any address; it says nothing about the chart. */
const TRACKING = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|ref|source|amp)$/;

export const CHART_FIELDS = { schema: Schema, allowed: ALLOWED_IN_CHARTS, ignored: TRACKING };

function oneOf<const T extends readonly string[]>(key: string, values: T) {
	return v.picklist(values, ({ input }) => `unknown ${key}: ${String(input)}`);
}
