/** What each measure is about, in the words that a claim is read into. */
import type { Divisor, Topic } from '../claim.ts';
import type { MeasureId } from '../../figures/measure.ts';

interface Meaning {
	readonly topic: Topic;
	readonly divisor: Divisor | null;
}

const MEANINGS = {
	'sipri-milex.current-usd': { topic: 'spending', divisor: null },
	'sipri-milex.constant-usd': { topic: 'spending', divisor: null },
	'sipri-milex.local-currency': { topic: 'spending', divisor: null },
	'sipri-milex.local-currency-financial-year': { topic: 'spending', divisor: null },
	'sipri-milex.share-of-gdp': { topic: 'spending', divisor: 'gdp' },
	'sipri-milex.per-capita': { topic: 'spending', divisor: 'person' },
	'sipri-milex.share-of-government': { topic: 'spending', divisor: 'government' },
	'sipri-top100.arms-revenue': { topic: 'arms-industry', divisor: null },
	'sipri-transfers.imports': { topic: 'arms-imports', divisor: null },
	'sipri-transfers.exports': { topic: 'arms-exports', divisor: null },
	'seesac.exports-value': { topic: 'arms-exports', divisor: null },
	'seesac.licences-value': { topic: 'licences', divisor: null },
	'seesac.licences-issued': { topic: 'licences', divisor: null },
	'seesac.share-of-region': { topic: 'arms-exports', divisor: 'region' },
	'seesac.licence-utilisation': { topic: 'licences', divisor: 'licensed' },
	'nato.share-of-gdp': { topic: 'spending', divisor: 'gdp' },
	'nato.equipment-share': { topic: 'equipment', divisor: 'spending' },
	'nato.personnel': { topic: 'personnel', divisor: null },
	'nato.current-usd': { topic: 'spending', divisor: null },
	'nato.constant-usd': { topic: 'spending', divisor: null }
} as const satisfies Record<MeasureId, Meaning>;

export function findMeaning(measure: MeasureId): Meaning {
	return MEANINGS[measure];
}
