/**
 * Parts of a measure that a question may ask for: of one category of arms, with one partner. Either
 * is said by name, or `each` stands for those that there are; without a word it is all of them.
 */
import * as v from 'valibot';
import type { Asked } from '../../src/lib/charts/spec/problem.ts';
import type { Dataset, FoundSeries, ListedPart } from '../../src/lib/dataset/dataset.ts';
import type { MeasureId } from '../../src/lib/figures/measure.ts';
import { MEASURE_IDS, findMeasureKind } from '../../src/lib/figures/measure.ts';
import type { Release } from '../../src/lib/figures/release.ts';

export const PART_KEYS = ['category', 'partner'] as const;
export type PartKey = (typeof PART_KEYS)[number];

/** Names, or each that there is. */
export type AskedPart = 'each' | readonly string[];
export type PartsQuestion = Readonly<Partial<Record<PartKey, AskedPart | undefined>>>;

/** What a series is of beside its area; an absent key: all. */
export type Part = Readonly<Partial<Record<PartKey, string>>>;

/** A series of an area or of a part of it; null where the release has none. */
export interface FoundPart {
	readonly code: string;
	readonly part: Part;
	readonly series: FoundSeries | null;
}

export const PartField = v.pipe(
	v.string(),
	v.minLength(1, 'an empty name: leave the key out for all'),
	v.transform((text): AskedPart => (text === 'each' ? text : [...new Set(text.split('~'))]))
);

export const ALLOWED_PARTS = {
	category: ['each', 'names joined by ~, such as Missiles~Artillery'],
	partner: ['each', 'codes joined by ~, such as TUR~USA']
} as const;

/** What is asked, and where. */
export interface PartsAsked {
	readonly question: PartsQuestion;
	readonly measure: MeasureId;
	readonly release: Release;
	readonly dataset: Dataset;
}

export function asksForParts(question: PartsQuestion): boolean {
	return PART_KEYS.some((key) => question[key] !== undefined);
}

/**
 * The asked parts of the areas, without areas of all that have any.
 * @returns a problem that lists what there is, where a name is not among it
 */
export function findParts(
	asked: PartsAsked,
	areas: readonly string[] | null
): Asked<readonly FoundPart[]> {
	const listed = asked.dataset.listParts(asked.measure, asked.release);
	for (const key of PART_KEYS) {
		const refused = refuseUnknown(key, listed, asked);
		if (refused !== null) return refused;
	}
	const codes = areas ?? [...new Set(listed.map(({ area }) => area))];
	return { ok: true, value: codes.flatMap((code) => findPartsOf(code, listed, asked)) };
}

/** In an address: `category=Missiles&partner=each`. */
export function formatParts(question: PartsQuestion): readonly string[] {
	return PART_KEYS.flatMap((key) => {
		const part = question[key];
		if (part === undefined) return [];
		return `${key}=${part === 'each' ? part : part.map(encodeURIComponent).join('~')}`;
	});
}

/** Named parts are all there, known or not; of `each` those that the release has. */
function findPartsOf(
	code: string,
	listed: readonly ListedPart[],
	{ question, measure, release, dataset }: PartsAsked
): readonly FoundPart[] {
	const { category, partner } = question;
	const parts =
		category === 'each' || partner === 'each'
			? listed.filter(
					(each) => each.area === code && PART_KEYS.every((key) => fits(each[key], question[key]))
				)
			: (category ?? ['']).flatMap((one) =>
					(partner ?? ['']).map((other) => ({ category: one, partner: other }))
				);
	return parts.map((each) => ({
		code,
		part: {
			...(each.category !== '' && { category: each.category }),
			...(each.partner !== '' && { partner: each.partner })
		},
		series: dataset.findSeries({
			...{ measure, area: code, release },
			...{ category: each.category, partner: each.partner }
		})
	}));
}

function fits(name: string, asked: AskedPart | undefined): boolean {
	if (asked === undefined) return name === '';
	return asked === 'each' ? name !== '' : asked.includes(name);
}

function refuseUnknown(
	key: PartKey,
	listed: readonly ListedPart[],
	asked: PartsAsked
): Asked<never> | null {
	const part = asked.question[key];
	if (part === undefined) return null;
	const known = [...new Set(listed.map((each) => each[key]))].filter((name) => name !== '').sort();
	if (known.length === 0) return refuseWhole(key, asked);
	const unknown = part === 'each' ? undefined : part.find((name) => !known.includes(name));
	if (unknown === undefined) return null;
	const { measure, release } = asked;
	const detail = `unknown ${key}: ${unknown}; ${measure} of ${release.id} has ${known.join(', ')}`;
	return {
		ok: false,
		problem: { param: key, value: unknown, detail, allowed: ['each', ...known] }
	};
}

function refuseWhole(key: PartKey, { question, measure, dataset }: PartsAsked): Asked<never> {
	const part = question[key];
	const value = part === undefined || part === 'each' ? 'each' : part.join('~');
	const detail = `${measure} is not told apart by ${key}: leave ${key} out`;
	const allowed = MEASURE_IDS.filter((each) => isToldApart(each, key, dataset));
	return {
		ok: false,
		problem: { param: key, value, detail, allowed: allowed.map((each) => `measure=${each}`) }
	};
}

function isToldApart(measure: MeasureId, key: PartKey, dataset: Dataset): boolean {
	const release = dataset.findRelease(findMeasureKind(measure).source, 'latest');
	return release !== null && dataset.listParts(measure, release).some((each) => each[key] !== '');
}
