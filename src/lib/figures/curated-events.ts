/**
 * Events that charts can mark without an editor's words: when they happened, whom they concern and
 * who says so. Codes and dates only: their words belong to a language. Knows no chart.
 */
import { listJoinings, membersIn } from './group.ts';

/** What an address names: `events=nato~ukraine`. */
export const CURATED_IDS = ['nato', 'crimea', 'wales', 'ksf', 'ukraine'] as const;
export type CuratedId = (typeof CURATED_IDS)[number];

export interface Occurrence {
	readonly id: CuratedId;
	/** ISO date. */
	readonly date: string;
	/** Those of the asked areas that it concerns; none: whatever is shown. */
	readonly areas: readonly string[];
	readonly source: EventSource;
}

export interface EventSource {
	/** As the publisher calls it: a symbol or number, the same in every language. */
	readonly title: string;
	readonly url: string;
}

interface Shown {
	/** No groups: their members. */
	readonly codes: readonly string[];
	readonly first: number;
	readonly last: number;
}

type Whole = Omit<Occurrence, 'id'>;

const MEMBERS: EventSource = {
	title: 'NATO, topics 52044',
	url: 'https://www.nato.int/cps/en/natohq/topics_52044.htm'
};

/** Each of one day; whom it concerns, where that is not everybody. */
const EVENTS: Readonly<Record<Exclude<CuratedId, 'nato'>, Whole>> = {
	crimea: {
		date: '2014-03-18',
		areas: [],
		source: { title: 'UN, A/RES/68/262', url: 'https://undocs.org/A/RES/68/262' }
	},
	// The guideline of two per cent of GDP, to be met within a decade.
	wales: {
		date: '2014-09-05',
		areas: membersIn('NATO', 2014),
		source: {
			title: 'NATO, (2014) 120',
			url: 'https://www.nato.int/cps/en/natohq/official_texts_112964.htm'
		}
	},
	// The day on which the Assembly adopted laws 06/L-122, 06/L-123 and 06/L-124.
	ksf: {
		date: '2018-12-14',
		areas: ['XKX'],
		source: {
			title: 'president-ksgov.net',
			url: 'https://president-ksgov.net/en/news/the-president-officialises-the-creation-of-the-kosovo-army'
		}
	},
	ukraine: {
		date: '2022-02-24',
		areas: [],
		source: { title: 'UN, A/RES/ES-11/1', url: 'https://undocs.org/A/RES/ES-11/1' }
	}
};

/** What of an event falls into the years and concerns the areas; NATO's is a day for each round. */
export function listOccurrences(id: CuratedId, shown: Shown): readonly Occurrence[] {
	const all = id === 'nato' ? listRounds() : [EVENTS[id]];
	return all
		.filter(({ date }) => isWithin(yearOf(date), shown))
		.flatMap(({ areas, ...rest }) => {
			const concerned = areas.filter((code) => shown.codes.includes(code));
			return areas.length > 0 && concerned.length === 0 ? [] : { id, ...rest, areas: concerned };
		});
}

/** Of an ISO date. */
export function yearOf(date: string): number {
	return new Date(date).getUTCFullYear();
}

function listRounds(): readonly Whole[] {
	return listJoinings('NATO').map(({ date, codes }) => ({ date, areas: codes, source: MEMBERS }));
}

function isWithin(year: number, { first, last }: Shown): boolean {
	return year >= first && year <= last;
}
