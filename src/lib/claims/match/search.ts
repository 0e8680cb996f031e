/** Every figure of the dataset that a claim may be about, with how it fits. */
import type { Claim, Quantity } from '../claim.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { findPoint } from '../../figures/series.ts';
import { toPlainWord } from '../read/plain-word.ts';
import { isWithin, toBand, toCloseBand } from './band.ts';
import { isChange, isOfNamedSource } from './finding.ts';
import type { Finding } from './finding.ts';
import { listFindings } from './findings.ts';
import type { Wish } from './findings.ts';
import { listIndustryChanges } from './industry-change.ts';
import { listSeries } from './list-series.ts';

/** How a finding stands to a claim. */
export interface Fit {
	readonly finding: Finding;
	/** As written, near it, or neither. */
	readonly distance: 'within' | 'close' | 'far';
	/** Whether it is what the words say is measured. */
	readonly isAsWorded: boolean;
	/** Whether it is of the year that the claim names. */
	readonly isOfYear: boolean;
}

/** All that the areas of a claim have; of all areas only what is near the number. */
export function findFits(claim: Claim, dataset: Dataset): readonly Fit[] {
	const years = claim.areas.length === 0 && claim.year !== null ? [claim.year] : null;
	const wish = { ...toWish(claim), years };
	const found = listSeries(dataset, claim.areas).flatMap((scope) => [
		...(wish.changes ? listIndustryChanges(scope, years, dataset) : []),
		...listFindings(scope, wish, dataset)
	]);
	const fits = found
		.filter((finding) => isSameQuantity(finding, claim))
		.map((finding) => toFit(finding, claim));
	return leaveOutRepeats(
		claim.areas.length > 0 ? fits : fits.filter(({ distance }) => distance !== 'far')
	);
}

function toFit(finding: Finding, claim: Claim): Fit {
	const { amount } = claim;
	const isIn = isWithin(finding.value, toBand(amount), amount);
	const isNear = isWithin(finding.value, toCloseBand(amount), amount);
	return {
		finding,
		distance: isIn ? 'within' : toNear(isNear),
		isAsWorded: isAsWorded(finding, claim),
		isOfYear: isOfYear(finding, claim)
	};
}

/**
 * A claim without a year is of the year of writing or the one before, where there are figures of
 * these; of reports that come years late it may be of any. So may "over so much".
 */
function isOfYear({ year, series }: Finding, claim: Claim): boolean {
	if (claim.year !== null) return claim.year === year;
	const { writtenIn } = claim;
	if (writtenIn === null || isOpenBound(claim)) return true;
	const meant = [writtenIn - 1, writtenIn];
	return meant.includes(year) || meant.every((each) => findPoint(series, each).kind === 'gap');
}

/** "Over 65 %" of no year: true of some years, which says nothing of the one that was meant. */
export function isOpenBound({ amount, year }: Claim): boolean {
	return year === null && (amount.loosely === 'at-least' || amount.loosely === 'at-most');
}

function toNear(isNear: boolean): Fit['distance'] {
	return isNear ? 'close' : 'far';
}

function toWish({ amount, aspect, divisor, since }: Claim): Omit<Wish, 'years'> {
	const { quantity } = amount;
	const isShare = quantity === 'share' || quantity === 'unit';
	return {
		since,
		levels: aspect !== 'change',
		changes: aspect === 'change' || (aspect === null && divisor === null),
		euros: aspect !== 'change' && (quantity === 'eur' || quantity === 'unit'),
		worldShares: isShare && (divisor === 'world' || divisor === null) && aspect !== 'change'
	};
}

/** Dollars are also held against euros and the other way: a sign is soon mistaken. */
function isSameQuantity(finding: Finding, { amount }: Claim): boolean {
	const { quantity } = finding;
	if (amount.quantity === 'unit') return true;
	if (quantity === 'other-money' && amount.currency !== null) {
		const own = toPlainWord(finding.unit.currency ?? '');
		return amount.quantity === 'other-money' && own.startsWith(toPlainWord(amount.currency));
	}
	const isEuroOrDollar = (each: Quantity) => each === 'usd' || each === 'eur';
	if (isEuroOrDollar(quantity) && isEuroOrDollar(amount.quantity)) return true;
	return quantity === amount.quantity;
}

function isAsWorded(finding: Finding, claim: Claim): boolean {
	const { amount, topic, source } = claim;
	if (amount.quantity !== 'unit' && amount.quantity !== finding.quantity) return false;
	if (topic !== null && topic !== finding.topic) return false;
	return (
		isOfNamedSource(finding, source) &&
		isCountedAsSaid(finding, claim) &&
		isPartAsSaid(finding, claim)
	);
}

/** Level or change, divisor and prices, as far as the words say them. */
function isCountedAsSaid(finding: Finding, { aspect, divisor, prices, category }: Claim): boolean {
	if (aspect !== null && (aspect === 'change') !== isChange(finding)) return false;
	const basis = finding.unit.prices?.kind ?? null;
	if (prices !== null && basis !== null && basis !== prices) return false;
	// A category has its own whole.
	if (category !== null) return true;
	return divisor === finding.divisor || (divisor === null && finding.divisor !== 'person');
}

/** Of the category that the words name, or of none; of a partner where its area is named. */
function isPartAsSaid({ series }: Finding, claim: Claim): boolean {
	const { category = '', partner = '' } = series;
	if (category !== (claim.category ?? '')) return false;
	return partner === '' || (claim.areas.includes(partner) && !claim.areas.includes(series.area));
}

/** Two sheets that say the same of a year say it once: calendar and financial years, euro and euro. */
function leaveOutRepeats(fits: readonly Fit[]): readonly Fit[] {
	const seen = new Set<string>();
	return fits.filter(({ finding }) => {
		const { release, year, since, quantity, value, series, way, source } = finding;
		const { category = '', partner = '', area } = series;
		const prices = finding.unit.prices?.kind ?? '';
		const key = [
			source.id,
			release.id,
			area,
			category,
			partner,
			year,
			since,
			quantity,
			value,
			prices,
			way
		].join('|');
		const isNew = !seen.has(key);
		seen.add(key);
		return isNew;
	});
}
