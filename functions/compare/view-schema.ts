/** The shape of a chart's view, as `ChartView` declares it: checked against it by the compiler. */
import * as v from 'valibot';
import { SCALES, VIEWS } from '../../src/lib/charts/spec/chart-fields.ts';
import { PARTS } from '../../src/lib/charts/spec/parts.ts';
import type { ChartView } from '../../src/lib/charts/view/chart-view.ts';
import { CURATED_IDS } from '../../src/lib/figures/curated-events.ts';
import { BOUNDS, GAP_REASONS, QUALITIES } from '../../src/lib/figures/figure.ts';
import { MEASURE_IDS } from '../../src/lib/figures/measure.ts';

const Point = v.object({
	year: v.number(),
	value: v.pipe(v.nullable(v.number()), v.description('In the view’s unit; null at a gap.')),
	text: v.string(),
	quality: v.nullable(v.picklist(QUALITIES)),
	bound: v.nullable(v.picklist(BOUNDS)),
	gap: v.nullable(v.picklist(GAP_REASONS)),
	at: v.pipe(v.nullable(v.string()), v.description('Where it stands in the source.')),
	spoken: v.pipe(v.string(), v.description('What a screen reader says.'))
});

const Axis = v.object({
	scale: v.picklist(SCALES),
	domain: v.tuple([v.number(), v.number()]),
	ticks: v.array(v.object({ value: v.number(), text: v.string() })),
	label: v.string()
});

const Series = v.object({
	area: v.object({ code: v.string(), name: v.string() }),
	colour: v.nullable(v.number()),
	points: v.array(Point),
	breaks: v.array(v.number()),
	notes: v.array(v.string()),
	absent: v.nullable(v.string()),
	axis: v.nullable(Axis),
	across: v.pipe(v.array(Point), v.description('Of a scatter: the second measure.'))
});

const Class = v.object({ from: v.number(), to: v.number(), text: v.string() });

const FlowEnd = v.object({
	code: v.string(),
	name: v.string(),
	value: v.nullable(v.number()),
	text: v.string(),
	quality: v.nullable(v.picklist(QUALITIES)),
	bound: v.nullable(v.picklist(BOUNDS))
});

const Flow = v.object({
	area: v.string(),
	partner: v.pipe(
		v.string(),
		v.description('A code, or `others` together, or `rest`: what is not broken down.')
	),
	fromName: v.string(),
	toName: v.string(),
	value: v.number(),
	text: v.string(),
	share: v.pipe(v.nullable(v.number()), v.description('Of the area’s total, as a fraction.')),
	shareText: v.nullable(v.string()),
	shareTold: v.nullable(v.string()),
	quality: v.picklist(QUALITIES),
	bound: v.picklist(BOUNDS),
	at: v.string(),
	spoken: v.string(),
	isDrawn: v.pipe(v.boolean(), v.description('False where it may lie within another.'))
});

const Flows = v.object({
	areasAre: v.picklist(['from', 'to']),
	period: v.pipe(v.string(), v.description('Each figure is the sum of these years.')),
	areas: v.array(FlowEnd),
	partners: v.array(FlowEnd),
	ribbons: v.array(Flow),
	pairs: v.pipe(v.array(Flow), v.description('Every figure by partner, also of small partners.'))
});

const TableCell = v.object({
	text: v.string(),
	isWord: v.boolean(),
	quality: v.nullable(v.picklist(QUALITIES)),
	at: v.nullable(v.string())
});

const Unit = v.object({ id: v.string(), label: v.string() });

const Table = v.object({
	caption: v.string(),
	columns: v.array(v.string()),
	rows: v.array(v.object({ head: v.string(), cells: v.array(TableCell) }))
});

const ShownSource = v.object({
	line: v.string(),
	release: v.string(),
	pinned: v.boolean(),
	published: v.string(),
	isTranscribed: v.boolean(),
	url: v.string(),
	citation: v.string(),
	licence: v.object({ text: v.string(), url: v.string() })
});

export const ViewAnswer = v.object({
	kind: v.picklist(VIEWS),
	measure: v.picklist(MEASURE_IDS),
	by: v.pipe(
		v.nullable(v.object({ part: v.picklist(PARTS), area: v.string() })),
		v.description('Where the series are parts of one area’s figures.')
	),
	as: v.pipe(v.string(), v.description('What is done to the figures, as in the address.')),
	currency: v.picklist(['published', 'eur']),
	query: v.pipe(v.string(), v.description('The one query string of this chart.')),
	pinnedQuery: v.pipe(v.string(), v.description('The same with its release.')),
	tableQuery: v.pipe(
		v.nullable(v.string()),
		v.description('Of a long table: the chart’s query as a table of its own.')
	),
	leavesOut: v.pipe(
		v.boolean(),
		v.description(
			'Whether a gap stands where the source prints dollars of 0 beside local currency.'
		)
	),
	title: v.string(),
	subtitle: v.string(),
	sentence: v.pipe(v.string(), v.description('The comparison in words.')),
	contrast: v.pipe(
		v.nullable(v.string()),
		v.description('Where another divisor tells the opposite story over the same years.')
	),
	unit: Unit,
	years: v.array(v.number()),
	span: v.object({ first: v.number(), last: v.number() }),
	series: v.array(Series),
	axis: Axis,
	across: v.nullable(
		v.object({
			names: v.pipe(
				v.nullable(v.tuple([v.string(), v.string()])),
				v.description('Of bars side by side: what each counts, in a word.')
			),
			measure: v.picklist(MEASURE_IDS),
			unit: Unit,
			axis: Axis
		})
	),
	map: v.pipe(
		v.nullable(v.object({ classes: v.array(Class), none: v.nullable(v.string()) })),
		v.description('What a map’s shades mean.')
	),
	flows: v.pipe(
		v.nullable(Flows),
		v.description('Of a view of flows: the figures by partner; its series are the totals.')
	),
	events: v.array(
		v.object({
			year: v.number(),
			text: v.string(),
			short: v.string(),
			areas: v.pipe(v.array(v.string()), v.description('Whom it concerns; none: all.')),
			known: v.pipe(
				v.nullable(
					v.object({
						id: v.picklist(CURATED_IDS),
						date: v.string(),
						source: v.object({ title: v.string(), url: v.string() })
					})
				),
				v.description('Null where the editor wrote it.')
			)
		})
	),
	key: v.array(v.object({ quality: v.picklist(QUALITIES), label: v.string() })),
	notes: v.array(
		v.object({
			mark: v.string(),
			text: v.string(),
			areas: v.array(v.string()),
			url: v.optional(v.string())
		})
	),
	table: Table,
	source: ShownSource
}) satisfies v.GenericSchema<unknown, ChartView>;
