/** The shape of an answer with figures. */
import * as v from 'valibot';
import { BOUNDS, GAP_REASONS, QUALITIES } from '../../src/lib/figures/figure.ts';
import { MEASURE_IDS } from '../../src/lib/figures/measure.ts';
import { UNIT_IDS } from '../../src/lib/figures/units.ts';
import { ReleaseAnswer } from '../releases/release-answer.ts';

const NoteIds = v.pipe(v.array(v.string()), v.description('Ids of `notes`.'));

export const UnitAnswer = v.object({
	id: v.picklist(UNIT_IDS),
	label: v.pipe(v.string(), v.description('As a reader is told: US$ million, constant 2023.'))
});

const FigureAnswer = v.object({
	year: v.number(),
	value: v.pipe(v.number(), v.description('In the unit of the series; shares are fractions.')),
	quality: v.pipe(v.picklist(QUALITIES), v.description('How sure the publisher is.')),
	bound: v.picklist(BOUNDS),
	notes: NoteIds,
	at: v.pipe(v.string(), v.description('Sheet and cell of the publisher’s file.'))
});

const GapAnswer = v.object({
	year: v.number(),
	value: v.null(),
	gap: v.pipe(v.picklist(GAP_REASONS), v.description('Why there is no figure.')),
	at: v.optional(v.pipe(v.string(), v.description('Where the source prints its mark.')))
});

export const SeriesAnswer = v.object({
	area: v.object({ code: v.string(), name: v.string() }),
	category: v.optional(
		v.pipe(
			v.object({ id: v.string(), name: v.string() }),
			v.description('Of which category of arms; absent: of all.')
		)
	),
	partner: v.optional(
		v.pipe(
			v.object({ code: v.string(), name: v.string() }),
			v.description('With whom: a code, or the source’s word; absent: with all.')
		)
	),
	unit: v.pipe(
		UnitAnswer,
		v.description('May differ from the measure’s: regional totals are in US$ billion.')
	),
	notes: v.pipe(NoteIds, v.description('Of the whole row, where they explain its gaps too.')),
	financialYear: v.optional(v.string()),
	omitted: v.optional(
		v.pipe(v.string(), v.description('Areas that the source leaves out of this total.'))
	),
	figures: v.array(v.union([FigureAnswer, GapAnswer]))
});

export const FiguresAnswer = v.object({
	measure: v.object({ id: v.picklist(MEASURE_IDS), title: v.string(), unit: UnitAnswer }),
	release: ReleaseAnswer,
	series: v.array(SeriesAnswer),
	notes: v.pipe(
		v.record(v.string(), v.string()),
		v.description('Word for word from the source; where an area changed, our own.')
	),
	links: v.pipe(
		v.object({
			self: v.string(),
			pinned: v.string(),
			csv: v.string(),
			chart: v.optional(v.string())
		}),
		v.description(
			'Addresses relative to this one: the question in one order, with its release… Parts have no chart.'
		)
	)
});

export type UnitAnswer = v.InferOutput<typeof UnitAnswer>;
export type SeriesAnswer = v.InferOutput<typeof SeriesAnswer>;
export type FiguresAnswer = v.InferOutput<typeof FiguresAnswer>;
