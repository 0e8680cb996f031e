/** A verdict in sentences. */
import type { Claim } from '../../src/lib/claims/claim.ts';
import type { Finding } from '../../src/lib/claims/match/finding.ts';
import type { Checked, Reason, Verdict } from '../../src/lib/claims/match/judge.ts';
import { areaName } from '../../src/lib/i18n/area-name.ts';
import { formatList } from '../../src/lib/i18n/format.ts';
import type { Locale } from '../../src/lib/i18n/locale.ts';
import { m } from '../../src/lib/i18n/paraglide/messages.js';
import { tellCounted, tellPrices, tellRelease, tellValue } from './tell-finding.ts';

const LABELS = {
	matches: m.verdict_matches,
	'matches-earlier-release': m.verdict_matches_earlier_release,
	'matches-another-measure': m.verdict_matches_another_measure,
	close: m.verdict_close,
	'not-found': m.verdict_not_found,
	'cannot-be-told': m.verdict_cannot_be_told
} as const satisfies Record<Verdict, unknown>;

const REASONS = {
	'no-area': m.claim_reason_no_area,
	'area-not-served': m.claim_reason_area_not_served,
	'nothing-of-this-kind': m.claim_reason_nothing_of_this_kind,
	'no-figures-of-year': m.claim_reason_no_figures_of_year,
	'year-not-stated': m.claim_reason_year_not_stated,
	'another-year': m.claim_reason_another_year,
	'release-not-served': m.claim_reason_release_not_served
} as const satisfies Record<Reason, unknown>;

export function tellLabel(verdict: Verdict, locale: Locale): string {
	return LABELS[verdict]({}, { locale });
}

/** The verdict, what it rests on, and what it leaves open. */
export function tellVerdict(claim: Claim, checked: Checked, locale: Locale): string {
	const { verdict, best } = checked;
	const main =
		best === null ? tellWithout(claim, verdict, locale) : MAINS[verdict]({ claim, best }, locale);
	const parts = [
		main,
		...(verdict === 'matches-earlier-release' && best !== null
			? [tellNow(best, checked, locale)]
			: []),
		...tellReason(checked, locale),
		...tellYears(claim, checked, locale)
	];
	return parts.join(' ');
}

interface About {
	readonly claim: Claim;
	readonly best: Finding;
}

function toInputs({ claim, best }: About, locale: Locale) {
	return {
		words: claim.words,
		area: areaName(best.series.area, locale),
		year: String(best.year),
		value: tellValue(best, locale),
		basis: tellPrices(best, locale),
		counted: tellCounted(best, locale),
		release: tellRelease(best, locale)
	};
}

const MAINS: Readonly<Record<Verdict, (about: About, locale: Locale) => string>> = {
	matches: (about, locale) => {
		const inputs = toInputs(about, locale);
		return about.best.isNewest
			? m.claim_says_matches(inputs, { locale })
			: m.claim_says_earlier(inputs, { locale });
	},
	'matches-earlier-release': (about, locale) =>
		m.claim_says_earlier(toInputs(about, locale), { locale }),
	'matches-another-measure': (about, locale) =>
		m.claim_says_another(toInputs(about, locale), { locale }),
	close: (about, locale) => m.claim_says_close(toInputs(about, locale), { locale }),
	'not-found': (about, locale) => m.claim_says_not_found(toInputs(about, locale), { locale }),
	'cannot-be-told': ({ claim }, locale) => m.claim_says_cannot({ words: claim.words }, { locale })
};

function tellWithout({ words }: Claim, verdict: Verdict, locale: Locale): string {
	return verdict === 'cannot-be-told'
		? m.claim_says_cannot({ words }, { locale })
		: m.claim_says_not_found_bare({ words }, { locale });
}

/** What the newest release says of the same. */
function tellNow(best: Finding, { same }: Checked, locale: Locale): string {
	const now = findNow(best, same);
	if (now === null) return m.claim_says_now_none({}, { locale });
	const inputs = {
		release: tellRelease(now, locale),
		value: tellValue(now, locale),
		basis: tellPrices(now, locale)
	};
	return m.claim_says_now(inputs, { locale });
}

export function findNow(best: Finding, same: readonly Finding[]): Finding | null {
	const isNow = ({ isNewest, way, series }: Finding) =>
		isNewest && way === best.way && series.measure === best.series.measure;
	return same.find(isNow) ?? null;
}

function tellReason({ reason, verdict, best }: Checked, locale: Locale): readonly string[] {
	if (reason === null) return [];
	if (reason !== 'year-not-stated' || verdict === 'cannot-be-told' || best === null) {
		return [REASONS[reason]({}, { locale })];
	}
	return [m.claim_reason_year_found({ year: String(best.year) }, { locale })];
}

/** More years than this are a list that nobody reads. */
const MOST_YEARS = 8;

/** Of what years it is true, where the verdict depends on the year; or of which area. */
function tellYears(claim: Claim, checked: Checked, locale: Locale): readonly string[] {
	const { verdict, reason, best, matches } = checked;
	if (verdict !== 'cannot-be-told' || best === null) return [];
	if (reason === 'no-area')
		return [m.claim_says_of_area(toInputs({ claim, best }, locale), { locale })];
	if (reason !== 'year-not-stated') return [];
	const own = matches.filter(
		({ series, release }) =>
			series.measure === best.series.measure && release.id === best.release.id
	);
	const years = own
		.toSorted((a, b) => a.year - b.year)
		.map((finding) => {
			const inputs = { year: String(finding.year), value: tellValue(finding, locale) };
			return finding.figure.notes.includes('calculated')
				? m.claim_says_true_of_calculated(inputs, { locale })
				: m.claim_says_true_of_year(inputs, { locale });
		});
	return [
		m.claim_says_true_of({ years: formatList(years.slice(-MOST_YEARS), locale) }, { locale })
	];
}
