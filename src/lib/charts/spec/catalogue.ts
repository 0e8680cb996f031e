/** Ready charts: the comparisons that are asked for most, each an address. */
import { PLAIN_SPEC } from './chart-spec.ts';
import type { ChartSpec } from './chart-spec.ts';

export interface ReadyChart {
	/** Id of its name in the catalogue of messages. */
	readonly id:
		| 'kosovo-serbia'
		| 'region-share-of-gdp'
		| 'region-ranked'
		| 'region-per-person'
		| 'neighbours'
		| 'region-suppliers';
	readonly spec: ChartSpec;
}

const PLAIN = { ...PLAIN_SPEC, view: 'lines' } as const;

export const KOSOVO_AND_SERBIA: ChartSpec = {
	...PLAIN,
	measure: 'sipri-milex.constant-usd',
	areas: ['XKX', 'SRB'],
	years: { from: 2008, to: 'latest' }
};

export const READY_CHARTS: readonly ReadyChart[] = [
	{ id: 'kosovo-serbia', spec: KOSOVO_AND_SERBIA },
	{
		id: 'region-share-of-gdp',
		spec: {
			...PLAIN,
			measure: 'sipri-milex.share-of-gdp',
			areas: ['WB6'],
			years: { from: 2015, to: 'latest' }
		}
	},
	{
		id: 'region-ranked',
		spec: {
			...PLAIN,
			measure: 'sipri-milex.current-usd',
			areas: ['WB6'],
			years: { from: 'latest', to: 'latest' },
			view: 'bars'
		}
	},
	{
		id: 'region-per-person',
		spec: {
			...PLAIN,
			measure: 'sipri-milex.per-capita',
			areas: ['WB6'],
			years: { from: 'latest', to: 'latest' },
			view: 'bars'
		}
	},
	{
		id: 'neighbours',
		spec: {
			...PLAIN,
			measure: 'sipri-milex.share-of-gdp',
			areas: ['SRB', 'HRV', 'HUN', 'ROU', 'BGR', 'SVN'],
			years: { from: 2000, to: 'latest' }
		}
	},
	{
		id: 'region-suppliers',
		spec: {
			...PLAIN,
			measure: 'sipri-transfers.imports',
			areas: ['WB6'],
			years: { from: 2015, to: 'latest' },
			view: 'flows'
		}
	}
];
