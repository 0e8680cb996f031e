/** From all that fits a claim, more or less, to a verdict. */
import type { Claim } from '../claim.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Finding } from './finding.ts';
import { rankFits } from './rank.ts';
import { findFits, isOpenBound } from './search.ts';
import type { Fit } from './search.ts';
import { findSame } from './same.ts';

export const VERDICTS = [
	/** As written, in the newest release. */
	'matches',
	/** As written in an older release only. */
	'matches-earlier-release',
	/** As written, but it measures something else than the words say, or is in another currency. */
	'matches-another-measure',
	/** Not as written, but within five per cent. */
	'close',
	/** There are figures, and none is near. */
	'not-found',
	/** Nothing to hold it against. */
	'cannot-be-told'
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Why a claim cannot be told, or, where it can, what it leaves open. */
export const REASONS = [
	'no-area',
	'area-not-served',
	'nothing-of-this-kind',
	'no-figures-of-year',
	'year-not-stated',
	'another-year',
	/** It was written before the oldest release at hand. */
	'release-not-served'
] as const;
export type Reason = (typeof REASONS)[number];

export interface Checked {
	readonly verdict: Verdict;
	readonly reason: Reason | null;
	/** The figure that the verdict is about; null where there is none. */
	readonly best: Finding | null;
	/** All that fit as written, the likeliest first. */
	readonly matches: readonly Finding[];
	/** What does not fit and may have been meant: near, of another year or measure. */
	readonly near: readonly Finding[];
	/** What else is true of the same thing: other measures, other releases. */
	readonly same: readonly Finding[];
}

const MOST_NEAR = 6;

export function checkClaim(claim: Claim, dataset: Dataset): Checked {
	const fits = rankFits(findFits(claim, dataset), claim);
	const judged = judge(claim, fits);
	const matches = fits.filter((fit) => fit.distance === 'within' && fit.isOfYear);
	const { best } = judged;
	return {
		...judged,
		matches: matches.map(({ finding }) => finding),
		near: fits
			.filter((fit) => mayBeMeant(fit) && fit.finding !== best)
			.slice(0, MOST_NEAR)
			.map(({ finding }) => finding),
		same: findSame(claim, best, dataset)
	};
}

/** Near in the year itself, or the very number in another. */
function mayBeMeant({ distance, isOfYear, isAsWorded }: Fit): boolean {
	return isOfYear ? distance === 'close' : distance === 'within' && isAsWorded;
}

interface Judged {
	readonly verdict: Verdict;
	readonly reason: Reason | null;
	readonly best: Finding | null;
}

function judge(claim: Claim, fits: readonly Fit[]): Judged {
	const [first] = fits;
	if (first === undefined)
		return cannot(claim.areas.length > 0 ? 'nothing-of-this-kind' : 'no-area');
	if (claim.areas.length === 0) return cannot('no-area', fits);
	const ofYear = fits.filter((fit) => fit.isOfYear);
	if (ofYear.length === 0) return cannot('no-figures-of-year', fits);
	if (!isOpenBound(claim)) return judgeNumber(claim, ofYear, fits);
	const worded = ofYear.filter((fit) => fit.isAsWorded);
	return judgeBound(worded.length > 0 ? worded : ofYear);
}

function judgeNumber(claim: Claim, ofYear: readonly Fit[], all: readonly Fit[]): Judged {
	const reason = claim.year === null ? 'year-not-stated' : null;
	const worded = ofYear.filter((fit) => fit.isAsWorded);
	const within = findWithin(worded);
	if (within !== null) {
		const verdict = within.isNewest ? 'matches' : 'matches-earlier-release';
		return { verdict, reason, best: within };
	}
	const another = findAnother(claim, ofYear);
	const close = worded.find(({ distance }) => distance === 'close')?.finding;
	// Without a year so many figures are at hand that one of another kind fits by chance.
	const isLikely = close === undefined || claim.year !== null;
	if (another !== undefined && isLikely) {
		return { verdict: 'matches-another-measure', reason, best: another };
	}
	if (close !== undefined) {
		const older = isOlder(claim, close) ? 'release-not-served' : reason;
		return { verdict: 'close', reason: older, best: close };
	}
	return judgeMissing(claim, worded, { all, reason });
}

/** What is over or under a number by far is no sign of what was meant. */
function findAnother({ amount }: Claim, ofYear: readonly Fit[]): Finding | undefined {
	const isBound = amount.loosely === 'at-least' || amount.loosely === 'at-most';
	return isBound ? undefined : ofYear.find(({ distance }) => distance === 'within')?.finding;
}

/** Nothing fits, and nothing is near. */
function judgeMissing(
	claim: Claim,
	[first]: readonly Fit[],
	{ all, reason }: { readonly all: readonly Fit[]; readonly reason: Reason | null }
): Judged {
	if (first === undefined) return cannot('nothing-of-this-kind');
	const best = first.finding;
	if (isOlder(claim, best))
		return { verdict: 'cannot-be-told', reason: 'release-not-served', best };
	const isElsewhere = all.some((fit) => fit.distance === 'within' && fit.isAsWorded);
	return { verdict: 'not-found', reason: isElsewhere ? 'another-year' : reason, best };
}

/** Whether the writer had a release before his eyes that is not at hand. */
function isOlder({ writtenIn }: Claim, { source }: Finding): boolean {
	if (writtenIn === null) return false;
	return source.releases.every(({ published }) => published > `${String(writtenIn)}-12-31`);
}

/** Of the likeliest year that fits, the newest release. */
function findWithin(worded: readonly Fit[]): Finding | null {
	const within = worded.filter(({ distance }) => distance === 'within');
	const year = within[0]?.finding.year;
	const ofYear = within.filter(({ finding }) => finding.year === year);
	return (ofYear.find(({ finding }) => finding.isNewest) ?? ofYear[0])?.finding ?? null;
}

/** It holds where it holds for the newest year that the source covers; else it depends on the year. */
function judgeBound(fits: readonly Fit[]): Judged {
	const within = fits.filter(({ distance }) => distance === 'within');
	const best = within[0]?.finding ?? null;
	if (best === null)
		return { verdict: 'not-found', reason: 'year-not-stated', best: fits[0]?.finding ?? null };
	const newest = within.find(({ finding }) => isOfLastYear(finding));
	return newest === undefined
		? { verdict: 'cannot-be-told', reason: 'year-not-stated', best }
		: { verdict: 'matches', reason: 'year-not-stated', best: newest.finding };
}

function isOfLastYear({ isNewest, year, release }: Finding): boolean {
	return isNewest && year === release.years.last;
}

function cannot(reason: Reason, fits: readonly Fit[] = []): Judged {
	const within = fits.find(({ distance }) => distance === 'within');
	return { verdict: 'cannot-be-told', reason, best: within?.finding ?? null };
}
