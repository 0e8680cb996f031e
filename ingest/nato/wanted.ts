/**
 * Which blocks of the workbook are read and as what: by the words of title, unit and heading, so
 * that the tables of GDP and of national currencies, laid out alike, are not taken for them.
 */
import type { MeasureId } from '../../src/lib/figures/measure.ts';
import type { Block } from './find-blocks.ts';

export type NatoMeasure = Extract<MeasureId, `nato.${string}`>;

export interface Wanted {
	readonly measure: NatoMeasure;
	readonly title: RegExp;
	readonly unit: RegExp;
	readonly heading: RegExp;
	/** A figure as printed, over this, is one in the measure's unit: 1.35 % is 0.0135. */
	readonly divisor: number;
}

export const WANTED: readonly Wanted[] = [
	{
		measure: 'nato.share-of-gdp',
		title: /share of GDP/i,
		unit: /based on \d{4} prices/i,
		heading: /^share of (real )?GDP \(%\)/i,
		divisor: 100
	},
	{
		measure: 'nato.equipment-share',
		title: /distribution of defence expenditure/i,
		unit: /percentage of total defence expenditure/i,
		heading: /^equipment/i,
		divisor: 100
	},
	{
		measure: 'nato.personnel',
		title: /military personnel/i,
		unit: /^thousands$/i,
		heading: /^$/,
		divisor: 1
	},
	{
		measure: 'nato.current-usd',
		title: /: defence expenditure$/i,
		unit: /^million us dollars$/i,
		heading: /^current prices and exchange rates/i,
		divisor: 1
	},
	{
		measure: 'nato.constant-usd',
		title: /: defence expenditure$/i,
		unit: /^million us dollars$/i,
		heading: /^constant \d{4} prices and exchange rates/i,
		divisor: 1
	}
];

export function isWanted(block: Block, { title, unit, heading }: Wanted): boolean {
	return title.test(block.title) && unit.test(block.unit) && heading.test(block.heading);
}
