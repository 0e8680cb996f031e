/** The order in which fits are told: as asked first, then by how near they are. */
import type { Claim } from '../claim.ts';
import type { Fit } from './search.ts';

const BY_DISTANCE = { within: 0, close: 1, far: 2 } as const;

export function rankFits(fits: readonly Fit[], claim: Claim): readonly Fit[] {
	const keyed = fits.map((fit) => ({ fit, key: toKey(fit, claim) }));
	return keyed.toSorted((a, b) => compareKeys(a.key, b.key)).map(({ fit }) => fit);
}

/** Numbers that are compared one after the other, the smallest first. */
function toKey(fit: Fit, claim: Claim): readonly number[] {
	const { finding, distance, isAsWorded, isOfYear } = fit;
	const { amount, areas, year } = claim;
	const apart = Math.abs(Math.abs(finding.value) - Math.abs(amount.value));
	const place = areas.indexOf(finding.series.area);
	return [
		isOfYear ? 0 : 1,
		BY_DISTANCE[distance],
		isAsWorded ? 0 : 1,
		place === -1 ? areas.length : place,
		Math.abs(finding.year - (year ?? toImplied(claim))),
		finding.isNewest ? 0 : 1,
		finding.way === 'level' ? 0 : 1,
		apart
	];
}

/** Without a year the one before the writing is meant, or the newest. */
function toImplied({ writtenIn }: Claim): number {
	return writtenIn === null ? Number.MAX_SAFE_INTEGER : writtenIn - 1;
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
	for (const [at, key] of a.entries()) {
		const difference = key - (b[at] ?? key);
		if (difference !== 0) return difference;
	}
	return 0;
}
