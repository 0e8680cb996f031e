/** The shape of the answer about claims. */
import * as v from 'valibot';
import { REASONS, VERDICTS } from '../../src/lib/claims/match/judge.ts';
import { BOUNDS, QUALITIES } from '../../src/lib/figures/figure.ts';
import { MEASURE_IDS } from '../../src/lib/figures/measure.ts';
import { UnitAnswer } from '../figures/figures-schema.ts';
import { ReleaseAnswer } from '../releases/release-answer.ts';

const AreaAnswer = v.object({ code: v.string(), name: v.string() });

const FindingAnswer = v.object({
	measure: v.object({ id: v.picklist(MEASURE_IDS), title: v.string() }),
	way: v.pipe(
		v.picklist(['level', 'euro', 'change', 'difference', 'share-of-world']),
		v.description('`level` is printed; the others Bilans works out of printed figures.')
	),
	counted: v.pipe(v.string(), v.description('Measure, way and unit, as a reader is told.')),
	release: v.pipe(v.string(), v.description('Id of one of `releases`.')),
	published: v.pipe(v.string(), v.description('Month of the release, as a reader is told.')),
	latest: v.boolean(),
	area: AreaAnswer,
	category: v.optional(v.string()),
	partner: v.optional(v.string()),
	year: v.number(),
	since: v.nullable(v.pipe(v.number(), v.description('Of a change: the year before it.'))),
	value: v.pipe(v.number(), v.description('In `unit`; shares and changes are fractions.')),
	unit: UnitAnswer,
	text: v.pipe(v.string(), v.description('The value as a reader is told.')),
	quality: v.picklist(QUALITIES),
	bound: v.picklist(BOUNDS),
	calculated: v.pipe(v.boolean(), v.description('Whether no source prints it.')),
	at: v.pipe(v.string(), v.description('Sheet and cell of the publisher’s file, or the quote.')),
	chart: v.nullable(v.pipe(v.string(), v.description('Query string of the chart that shows it.')))
});

const SaidAnswer = v.object({
	words: v.pipe(v.string(), v.description('As written.')),
	start: v.pipe(v.number(), v.description('Where they begin in `text`, in UTF-16 units.')),
	end: v.number(),
	quantity: v.picklist([
		'usd',
		'eur',
		'other-money',
		'share',
		'tiv',
		'licences',
		'persons',
		'unit'
	]),
	value: v.pipe(
		v.number(),
		v.description('In single dollars, euros or persons; shares are fractions.')
	),
	loosely: v.picklist(['as-written', 'about', 'nearly', 'at-least', 'at-most']),
	from: v.pipe(v.nullable(v.number()), v.description('The least figure that the words allow.')),
	to: v.nullable(v.number()),
	aspect: v.nullable(v.picklist(['level', 'change'])),
	topic: v.nullable(v.string()),
	divisor: v.nullable(v.string()),
	areas: v.array(AreaAnswer),
	year: v.nullable(v.number()),
	since: v.nullable(v.number()),
	source: v.nullable(v.string())
});

const ClaimAnswer = v.object({
	said: v.pipe(SaidAnswer, v.description('What was understood.')),
	verdict: v.picklist(VERDICTS),
	label: v.string(),
	reason: v.nullable(v.picklist(REASONS)),
	says: v.pipe(v.string(), v.description('The verdict in words.')),
	best: v.nullable(FindingAnswer),
	matched: v.pipe(v.number(), v.description('How many figures fit the words.')),
	matches: v.pipe(v.array(FindingAnswer), v.description('The likeliest of them.')),
	near: v.pipe(v.array(FindingAnswer), v.description('Not as written; perhaps meant.')),
	same: v.pipe(
		v.array(FindingAnswer),
		v.description('The same thing in other measures, currencies and releases.')
	),
	phrasings: v.pipe(
		v.array(v.string()),
		v.description('Sentences that are true, with release and prices; the newest release last.')
	),
	citation: v.nullable(v.string()),
	chart: v.nullable(
		v.pipe(
			v.object({ query: v.string(), page: v.string(), svg: v.string() }),
			v.description('A ready chart, pinned to the release of `best`.')
		)
	)
});

export const ClaimsAnswer = v.object({
	claims: v.array(ClaimAnswer),
	leftOut: v.pipe(v.number(), v.description('Numbers beyond the first twenty: not checked.')),
	releases: v.pipe(v.array(ReleaseAnswer), v.description('Those that the answer speaks of.'))
});

export type ClaimsAnswer = v.InferOutput<typeof ClaimsAnswer>;
export type ClaimAnswer = v.InferOutput<typeof ClaimAnswer>;
export type FindingAnswer = v.InferOutput<typeof FindingAnswer>;
