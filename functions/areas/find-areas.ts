/** Finds the areas of a release: what it prints of each, and for which years. */
import type { Asked } from '../../src/lib/charts/spec/problem.ts';
import { PARTS } from '../../src/lib/charts/spec/parts.ts';
import type { Part } from '../../src/lib/charts/spec/parts.ts';
import type { Dataset, ListedPart } from '../../src/lib/dataset/dataset.ts';
import { AREA_CODES, expandAreas, findAreaKind } from '../../src/lib/figures/area.ts';
import { findAreaBreaks } from '../../src/lib/figures/breaks.ts';
import { GROUP_CODES, findFormerStates } from '../../src/lib/figures/group.ts';
import { MEASURE_IDS } from '../../src/lib/figures/measure.ts';
import type { MeasureId } from '../../src/lib/figures/measure.ts';
import { toReleaseName } from '../../src/lib/figures/release.ts';
import { areaName } from '../../src/lib/i18n/area-name.ts';
import { breakNote } from '../../src/lib/i18n/labels.ts';
import type { Locale } from '../../src/lib/i18n/locale.ts';
import { findServedOfAny } from '../releases/find-served.ts';
import type { ServedRelease } from '../releases/find-served.ts';
import { toWholeSpan } from '../releases/span.ts';
import type { AreaAnswer } from './areas-schema.ts';

interface AreasQuestion {
	/** None: areas of any measure. */
	readonly measure?: MeasureId | undefined;
	readonly release: string;
	readonly lang: Locale;
}

/** One measure of one area in one release. */
interface Row {
	readonly area: string;
	readonly printed: string;
	readonly measure: AreaAnswer['measures'][number];
}

type RowsByArea = ReadonlyMap<string, readonly Row[]>;

export function findAreas(question: AreasQuestion, dataset: Dataset): Asked<readonly AreaAnswer[]> {
	const { lang } = question;
	const served = findServedOfAny(dataset, question.release);
	if (!served.ok) return served;
	const measures = question.measure === undefined ? MEASURE_IDS : [question.measure];
	const rows = served.value.flatMap((each) => listRows(each, measures, dataset));
	const byArea: RowsByArea = Map.groupBy(rows, ({ area }) => area);
	const groups = GROUP_CODES.map((code) => toAreaAnswer(code, mergeRows(code, byArea), lang));
	const areas = AREA_CODES.map((code) => toAreaAnswer(code, byArea.get(code) ?? [], lang));
	return { ok: true, value: [...groups, ...areas].filter(({ measures: some }) => some.length > 0) };
}

function listRows(
	{ source, release }: ServedRelease,
	measures: readonly MeasureId[],
	dataset: Dataset
): readonly Row[] {
	const name = toReleaseName(source.id, release.id);
	return dataset
		.findMeasures(source.id, release)
		.filter((measure) => measures.includes(measure))
		.flatMap((measure) => {
			const parts = dataset.listParts(measure, release);
			return dataset.listSeries(measure, release).map((listed) => ({
				area: listed.area,
				printed: listed.name,
				measure: {
					...{ id: measure, release: name, years: listed.years },
					...toParts(parts.filter(({ area }) => area === listed.area))
				}
			}));
		});
}

/** What the area's figures are told apart by: with one partner, of one category. */
function toParts(listed: readonly ListedPart[]): { readonly parts?: Part[] } {
	const parts = PARTS.filter((part) => {
		const other = part === 'partner' ? 'category' : 'partner';
		return listed.some((each) => each[part] !== '' && each[other] === '');
	});
	return parts.length === 0 ? {} : { parts };
}

/** The rows of a group's members as if they were its own, one a measure and release. */
function mergeRows(group: string, byArea: RowsByArea): readonly Row[] {
	const rows = expandAreas([group]).flatMap((member) => byArea.get(member) ?? []);
	const byMeasure = Map.groupBy(rows, ({ measure }) => `${measure.id} ${measure.release}`);
	return [...byMeasure.values()].flatMap(([first, ...others]) => {
		if (first === undefined) return [];
		const years = toWholeSpan([first, ...others].map(({ measure }) => measure.years));
		return { area: group, printed: '', measure: { ...first.measure, years } };
	});
}

function toAreaAnswer(code: string, rows: readonly Row[], locale: Locale): AreaAnswer {
	const kind = findAreaKind(code);
	if (kind === undefined) throw new Error(`area of no kind: ${code}`);
	return {
		code,
		name: areaName(code, locale),
		kind,
		...(kind === 'group' && { members: [...expandAreas([code])] }),
		before: findFormerStates(code).map(({ former, to }) => ({ code: former, to })),
		breaks: findAreaBreaks(code).map(({ year, note }) => ({
			year,
			note,
			text: breakNote(note, locale)
		})),
		printed: [...new Set(rows.map(({ printed }) => printed))].filter((name) => name !== ''),
		measures: rows.map(({ measure }) => measure)
	};
}
