/** Shapes checked claims into the answer. */
import type { Claim } from '../../src/lib/claims/claim.ts';
import { toBand } from '../../src/lib/claims/match/band.ts';
import type { Finding } from '../../src/lib/claims/match/finding.ts';
import type { Checked } from '../../src/lib/claims/match/judge.ts';
import type { ReadClaim } from '../../src/lib/claims/read/read-claims.ts';
import { CALCULATED } from '../../src/lib/figures/figure.ts';
import { toReleaseName } from '../../src/lib/figures/release.ts';
import { areaName } from '../../src/lib/i18n/area-name.ts';
import { formatMonth } from '../../src/lib/i18n/format.ts';
import { measureTitle, unitLabel } from '../../src/lib/i18n/labels.ts';
import type { Locale } from '../../src/lib/i18n/locale.ts';
import { toReleaseAnswer } from '../releases/release-answer.ts';
import type { ClaimAnswer, ClaimsAnswer, FindingAnswer } from './claims-schema.ts';
import { toChart, toChartQuery } from './ready-chart.ts';
import { tellCounted, tellPhrasing, tellValue } from './tell-finding.ts';
import { findNow, tellLabel, tellVerdict } from './tell-verdict.ts';

export interface CheckedClaim {
	readonly claim: ReadClaim;
	readonly checked: Checked;
}

/** More would be a page, not an answer. */
const MOST_MATCHES = 12;
/** Digits of a calculated value that mean something. */
const DIGITS = 6;

export function toClaimsAnswer(
	all: readonly CheckedClaim[],
	leftOut: number,
	locale: Locale
): ClaimsAnswer {
	return {
		claims: all.map((each) => toClaimAnswer(each, all, locale)),
		leftOut,
		releases: listReleases(all)
	};
}

function toClaimAnswer(
	{ claim, checked }: CheckedClaim,
	all: readonly CheckedClaim[],
	locale: Locale
): ClaimAnswer {
	const { verdict, reason, best, matches, near, same } = checked;
	const toAnswer = (finding: Finding) => toFindingAnswer(finding, locale);
	return {
		said: toSaid(claim, locale),
		verdict,
		label: tellLabel(verdict, locale),
		reason,
		says: tellVerdict(claim, checked, locale),
		best: best === null ? null : toAnswer(best),
		matched: matches.length,
		matches: matches.slice(0, MOST_MATCHES).map(toAnswer),
		near: near.map(toAnswer),
		same: same.map(toAnswer),
		phrasings: [...toPhrasings(checked, locale)],
		citation: best?.release.citation ?? null,
		chart:
			best === null
				? null
				: toChart(
						best,
						all.flatMap((each) => each.checked.best ?? [])
					)
	};
}

function toSaid(claim: ReadClaim, locale: Locale): ClaimAnswer['said'] {
	const { words, start, end, amount, areas, ...rest } = claim;
	const { low, high } = toBand(amount);
	const { aspect, topic, divisor, year, since, source } = rest;
	return {
		words,
		start,
		end,
		quantity: amount.quantity,
		value: toDigits(amount.value),
		loosely: amount.loosely,
		from: Number.isFinite(low) ? toDigits(low) : null,
		to: Number.isFinite(high) ? toDigits(high) : null,
		...{ aspect, topic, divisor },
		areas: areas.map((code) => ({ code, name: areaName(code, locale) })),
		...{ year, since, source }
	};
}

function toFindingAnswer(finding: Finding, locale: Locale): FindingAnswer {
	const { series, source, release, figure, unit, year, since, way, isNewest } = finding;
	const { measure, area, category, partner } = series;
	return {
		measure: { id: measure, title: measureTitle(measure, locale) },
		way,
		counted: tellCounted(finding, locale),
		release: toReleaseName(source.id, release.id),
		published: formatMonth(release.published, locale),
		latest: isNewest,
		area: { code: area, name: areaName(area, locale) },
		...(category !== undefined && { category }),
		...(partner !== undefined && { partner }),
		year,
		since,
		value: toDigits(figure.value),
		unit: { id: unit.id, label: unitLabel(unit, locale) },
		text: tellValue(finding, locale),
		quality: figure.quality,
		bound: figure.bound,
		calculated: figure.notes.includes(CALCULATED) || way === 'difference',
		at: figure.at,
		chart: toChartQuery(finding, [finding])
	};
}

/** As the claim's own figure, and as the newest release has it. */
function toPhrasings({ best, same, verdict, reason }: Checked, locale: Locale): readonly string[] {
	if (best === null || (verdict === 'cannot-be-told' && reason === 'no-area')) return [];
	const now = best.isNewest ? null : findNow(best, same);
	return [best, ...(now === null ? [] : [now])].map((finding) => tellPhrasing(finding, locale));
}

function listReleases(all: readonly CheckedClaim[]): ClaimsAnswer['releases'] {
	const findings = all.flatMap(({ checked }) => [
		...(checked.best === null ? [] : [checked.best]),
		...checked.matches.slice(0, MOST_MATCHES),
		...checked.near,
		...checked.same
	]);
	const byName = new Map(
		findings.map(({ source, release, isNewest }) => [
			toReleaseName(source.id, release.id),
			{ source, release, isLatest: isNewest }
		])
	);
	return [...byName.values()].map(toReleaseAnswer);
}

function toDigits(value: Claim['amount']['value']): number {
	const scale = 10 ** DIGITS;
	return Math.abs(value) >= scale
		? Math.round(value * 100) / 100
		: Math.round(value * scale) / scale;
}
