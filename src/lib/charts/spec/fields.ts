/**
 * The fields that a question for figures is made of, as text in an address: one schema each,
 * shared by charts and API. Each message names the value and what would do.
 */
import * as v from 'valibot';
import { AREA_CODES, findAreaKind, findNearCode } from '../../figures/area.ts';
import { MEASURE_IDS, isMeasureId } from '../../figures/measure.ts';
import { LOCALES } from '../../i18n/locale.ts';

/** Either end of a span of years: a year, or the newest year with figures. */
export type YearEnd = number | 'latest';

/** `2024` is from 2024 to 2024. */
export interface YearSpan {
	readonly from: YearEnd;
	readonly to: YearEnd;
	/** `2015~2025`: these years alone, in their order; absent: all of the span. */
	readonly picked?: readonly YearEnd[];
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** All countries of the largest source, with room. */
const MOST_AREAS = 250;

const GoingForward = v.check(
	({ from, to }: YearSpan) => from === to || from === 'latest' || to === 'latest' || from < to,
	({ input }) => `years run backwards: ${String(input.from)}..${String(input.to)}`
);
const LatestAtTheEnd = v.check(
	({ from, to }: YearSpan) => to === 'latest' || from !== 'latest',
	({ input }) => `years run backwards: latest..${String(input.to)}`
);
const WithinReach = v.check(
	({ from, to }: YearSpan) => isKnownYear(from) && isKnownYear(to),
	`years must lie between ${String(FIRST_YEAR)} and ${String(LAST_YEAR)}`
);

export const MeasureField = v.pipe(
	v.string(),
	v.check(isMeasureId, ({ input }) => `unknown measure: ${input}`),
	v.transform((text) => text as (typeof MEASURE_IDS)[number])
);

/** Codes joined by `~`; repeats are dropped, order is kept, groups stay groups. */
export const AreasField = v.pipe(
	v.string(),
	v.transform((text): readonly string[] => [...new Set(text.split('~'))]),
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		const unknown = dataset.value.find((code) => findAreaKind(code) === undefined);
		if (unknown !== undefined) addIssue({ message: describeUnknownArea(unknown), input: unknown });
		else if (dataset.value.length > MOST_AREAS) {
			addIssue({ message: `too many areas: at most ${String(MOST_AREAS)}` });
		}
	})
);

export const YearsField = v.pipe(
	v.string(),
	v.regex(
		/^(\d{4}|latest)(\.\.(\d{4}|latest))?$/,
		({ input }) => `not a year or a span of years: ${input}`
	),
	v.transform(toYearSpan),
	GoingForward,
	LatestAtTheEnd,
	WithinReach
);

/** As `YearsField`, and two or three years apart: `2015~2020~latest`. */
export const ChartYearsField = v.pipe(
	v.string(),
	v.regex(
		/^((\d{4}|latest)(\.\.(\d{4}|latest))?|(\d{4}~){1,2}(\d{4}|latest))$/,
		({ input }) => `not a year, a span of years, or two or three years joined by ~: ${input}`
	),
	v.transform(toChosenYears),
	GoingForward,
	LatestAtTheEnd,
	WithinReach,
	v.check(
		({ picked = [] }) => picked.every(isKnownYear) && picked.every(isAfter),
		({ input: { picked = [] } }) => `not known years in order: ${picked.join('~')}`
	)
);

/** Whether the release exists is the dataset's to say. */
export const ReleaseField = v.pipe(
	v.string(),
	v.regex(/^(\d{4}-\d{2}(\.\d)?|latest)$/, ({ input }) => describeNoRelease(input))
);

/** The language of titles, names and numbers. */
export const LangField = v.picklist(LOCALES, ({ input }) => `unknown lang: ${String(input)}`);

/** What would do, for the problem's `allowed`. */
export const ALLOWED = {
	measure: MEASURE_IDS,
	areas: ['codes joined by ~, such as XKX~SRB', ...AREA_CODES],
	years: ['2024', '2008..2025', '2008..latest', 'latest'],
	release: ['latest', 'the id of a release, such as 2025-04'],
	lang: LOCALES
} as const satisfies Record<string, readonly string[]>;

/** @param latest what `latest` stands for: the newest year with a figure */
export function toYear(end: YearEnd, latest: number): number {
	return end === 'latest' ? latest : end;
}

export function formatYears({ from, to, picked }: YearSpan): string {
	if (picked !== undefined) return picked.join('~');
	return from === to ? String(from) : `${String(from)}..${String(to)}`;
}

function toYearSpan(text: string): YearSpan {
	const [from, to] = text.split('..').map(toYearEnd);
	const start = from ?? 'latest';
	return { from: start, to: to ?? start };
}

function toYearEnd(text: string): YearEnd {
	return text === 'latest' ? 'latest' : Number.parseInt(text, 10);
}

/** `2015~2025`: these alone; else as a span. */
function toChosenYears(text: string): YearSpan {
	if (!text.includes('~')) return toYearSpan(text);
	const picked = text.split('~').map(toYearEnd);
	const [from = 'latest'] = picked;
	return { from, to: picked.at(-1) ?? from, picked };
}

function isAfter(year: YearEnd, index: number, picked: readonly YearEnd[]): boolean {
	const before = picked[index - 1];
	return before === undefined || year === 'latest' || (before !== 'latest' && before < year);
}

function isKnownYear(end: YearEnd): boolean {
	return end === 'latest' || (end >= FIRST_YEAR && end <= LAST_YEAR);
}

/** Who names two wants them side by side. */
function describeNoRelease(text: string): string {
	return /^[^~,]+[~,][^~,]+$/.test(text)
		? `one release at a time, not ${text}: constant dollars of two are in prices of two years; /api/v1/revisions holds one release against another`
		: `not a release: ${text}`;
}

function describeUnknownArea(code: string): string {
	const near = findNearCode(code);
	const shown = code === '' ? 'an empty code' : code;
	return near === null ? `unknown area: ${shown}` : `unknown area: ${shown}; did you mean ${near}?`;
}
