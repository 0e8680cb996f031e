/**
 * Mends a chart whose parts do not go together: what may give way falls back to its default, what
 * was just asked for stays. Knows no figures and no address.
 */
import type { ChartSpec } from './chart-spec.ts';
import { PLAIN_SPEC } from './chart-spec.ts';
import { findMisfit } from './misfits.ts';
import { FIGURES, SHARE_OF_SHOWN } from './way.ts';

export type SpecKey = keyof ChartSpec;

/** Far more than there are rules; a mend that takes longer would never end. */
const MOST_STEPS = 12;

/**
 * The nearest chart whose parts go together; null where one of the kept keys would have to give way.
 * @param kept keys that stay as they are
 */
export function mendSpec(spec: ChartSpec, kept: readonly SpecKey[]): ChartSpec | null {
	let mended = spec;
	for (let step = 0; step < MOST_STEPS; step += 1) {
		const misfit = findMisfit(mended);
		if (misfit === null) return mended;
		const key = misfit.yields.find((each) => !kept.includes(each) && !isPlain(mended, each));
		if (key === undefined) return null;
		mended = yieldKey(mended, key);
	}
	return null;
}

/** As `mendSpec`, but gives way even of what is kept, the last first: a chart comes of any wish. */
export function mendAnyway(spec: ChartSpec, kept: readonly SpecKey[]): ChartSpec {
	const mended = mendSpec(spec, kept);
	if (mended !== null) return mended;
	if (kept.length > 0) return mendAnyway(spec, kept.slice(0, -1));
	const { measure, areas, years, release } = spec;
	const plain = { ...PLAIN_SPEC, measure, areas, release, view: 'lines' } as const;
	return { ...plain, years: years === null ? null : { from: years.from, to: years.to } };
}

function yieldKey(spec: ChartSpec, key: SpecKey): ChartSpec {
	switch (key) {
		case 'view':
			return { ...spec, view: 'lines', as: spec.view === 'shares' ? FIGURES : spec.as };
		case 'as':
			return { ...spec, as: spec.view === 'shares' ? SHARE_OF_SHOWN : FIGURES };
		case 'years':
			return spec.years === null
				? spec
				: { ...spec, years: { from: spec.years.from, to: spec.years.to } };
		default:
			return key in PLAIN_SPEC
				? { ...spec, [key]: PLAIN_SPEC[key as keyof typeof PLAIN_SPEC] }
				: spec;
	}
}

function isPlain(spec: ChartSpec, key: SpecKey): boolean {
	return (
		yieldKey(spec, key) === spec || JSON.stringify(yieldKey(spec, key)) === JSON.stringify(spec)
	);
}
