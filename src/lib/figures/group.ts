/**
 * Groups that stand for their members, year by year, and states that others followed. Codes only:
 * names belong to a language. Knows no source, and no clock: "newest" is the newest known here.
 */

interface Membership {
	/** First year at whose end it holds. */
	readonly from: number;
	/** The day of it, where it is told as an event. */
	readonly on?: string;
	/** Last year at whose end it holds; absent: it still does. */
	readonly to?: number;
	readonly codes: string;
}

export interface Joining {
	/** ISO date. */
	readonly date: string;
	readonly codes: readonly string[];
}

/** For as long as anyone asks. */
const ALWAYS = -Infinity;

/** In alphabetical order of their English names. */
const WESTERN_BALKANS: readonly Membership[] = [{ from: ALWAYS, codes: 'ALB BIH XKX MNE MKD SRB' }];

/** The states that report to SEESAC's regional report in most of its years; Kosovo is not named. */
const SEESAC_FIVE: readonly Membership[] = [{ from: ALWAYS, codes: 'ALB BIH MNE MKD SRB' }];

/** NATO, "NATO member countries": https://www.nato.int/cps/en/natohq/topics_52044.htm */
const NATO: readonly Membership[] = [
	{ from: 1949, on: '1949-08-24', codes: 'BEL CAN DNK FRA ISL ITA LUX NLD NOR PRT GBR USA' },
	{ from: 1952, on: '1952-02-18', codes: 'GRC TUR' },
	{ from: 1955, on: '1955-05-06', codes: 'DEU' }, // the Federal Republic
	{ from: 1982, on: '1982-05-30', codes: 'ESP' },
	{ from: 1999, on: '1999-03-12', codes: 'CZE HUN POL' },
	{ from: 2004, on: '2004-03-29', codes: 'BGR EST LVA LTU ROU SVK SVN' },
	{ from: 2009, on: '2009-04-01', codes: 'ALB HRV' },
	{ from: 2017, on: '2017-06-05', codes: 'MNE' },
	{ from: 2020, on: '2020-03-27', codes: 'MKD' },
	{ from: 2023, on: '2023-04-04', codes: 'FIN' },
	{ from: 2024, on: '2024-03-07', codes: 'SWE' }
];

/**
 * The European Union, before November 1993 the European Communities: "EU countries",
 * https://european-union.europa.eu/principles-countries-history/eu-countries_en
 */
const EUROPEAN_UNION: readonly Membership[] = [
	{ from: 1958, codes: 'BEL FRA DEU ITA LUX NLD' }, // 1 January
	{ from: 1973, codes: 'DNK IRL' }, // 1 January
	{ from: 1973, to: 2019, codes: 'GBR' }, // left on 31 January 2020
	{ from: 1981, codes: 'GRC' }, // 1 January
	{ from: 1986, codes: 'PRT ESP' }, // 1 January
	{ from: 1995, codes: 'AUT FIN SWE' }, // 1 January
	{ from: 2004, codes: 'CYP CZE EST HUN LVA LTU MLT POL SVK SVN' }, // 1 May
	{ from: 2007, codes: 'BGR ROU' }, // 1 January
	{ from: 2013, codes: 'HRV' } // 1 July
];

/**
 * `EU` is the Union itself, which has a row in SIPRI's workbook. A code with a number, as in EU27,
 * would be wrong for other years and at the next accession, while addresses stay.
 */
const GROUPS: ReadonlyMap<string, readonly Membership[]> = new Map([
	['WB6', WESTERN_BALKANS],
	['SEESAC5', SEESAC_FIVE],
	['EU-MEMBERS', EUROPEAN_UNION],
	['NATO', NATO]
]);

export const GROUP_CODES: readonly string[] = [...GROUPS.keys()];

/**
 * The members at the end of a year, in the order in which they joined; without a year the newest.
 * None before the group was founded, and none of what is no group.
 */
export function membersIn(group: string, year = Infinity): readonly string[] {
	return (GROUPS.get(group) ?? [])
		.filter(({ from, to = Infinity }) => from <= year && year <= to)
		.flatMap(({ codes }) => codes.split(' '));
}

/** Who joined when, the first first: those whose day is known. */
export function listJoinings(group: string): readonly Joining[] {
	return (GROUPS.get(group) ?? []).flatMap(({ on, codes }) =>
		on === undefined ? [] : { date: on, codes: codes.split(' ') }
	);
}

/** Whether the members of a group differ by year. */
export function hasJoiners(group: string): boolean {
	return (GROUPS.get(group) ?? []).some(({ from }) => from !== ALWAYS);
}

/** The first year with members. */
export function findFounding(group: string): number {
	return Math.min(...(GROUPS.get(group) ?? []).map(({ from }) => from));
}

export interface Succession {
	/** The state under whose code the figures of these years stand. */
	readonly former: string;
	/** The last of these years. */
	readonly to: number;
	/** The states on its territory that have figures of their own from then on. */
	readonly successors: readonly string[];
}

/**
 * As a rule a source has figures of the former state for these years and none of its successors.
 * Kosovo is in no row: sources begin it in 2008 and do not say where it stood before.
 */
export const SUCCESSIONS: readonly Succession[] = [
	{ former: 'YUG', to: 1991, successors: ['SRB', 'HRV', 'SVN', 'BIH', 'MKD'] },
	// The Federal Republic of Yugoslavia, then Serbia and Montenegro: Serbia's code in every source.
	{ former: 'SRB', to: 2005, successors: ['MNE'] },
	{ former: 'CSK', to: 1992, successors: ['CZE', 'SVK'] },
	{
		former: 'SUN',
		to: 1991,
		successors: toCodes('ARM AZE BLR EST GEO KAZ KGZ LVA LTU MDA RUS TJK TKM UKR UZB')
	},
	// It joined the Federal Republic, whose figures go on under the same code.
	{ former: 'DDR', to: 1990, successors: ['DEU'] },
	{ former: 'YAR', to: 1990, successors: ['YEM'] }
];

/** The former states on whose territory an area was, newest first: Montenegro's are two. */
export function findFormerStates(area: string): readonly Succession[] {
	const direct = SUCCESSIONS.filter(({ successors }) => successors.includes(area));
	return direct.flatMap((each) => [each, ...findFormerStates(each.former)]);
}

function toCodes(text: string): readonly string[] {
	return text.split(' ');
}
