/** Shapes the oddities of releases into the answer, and into a table. */
import type { Dataset } from '../../src/lib/dataset/dataset.ts';
import { findOddities } from '../../src/lib/dataset/oddities.ts';
import { isMeasureId } from '../../src/lib/figures/measure.ts';
import type { MeasureId } from '../../src/lib/figures/measure.ts';
import { CHECKS } from '../../src/lib/figures/oddity.ts';
import type { Oddity } from '../../src/lib/figures/oddity.ts';
import type { SourceId } from '../../src/lib/figures/release.ts';
import { areaName } from '../../src/lib/i18n/area-name.ts';
import type { Locale } from '../../src/lib/i18n/locale.ts';
import { checkExplanation, checkTitle, tellOddity } from '../../src/lib/i18n/oddities.ts';
import { formatCsv } from '../http/csv.ts';
import type { Cell } from '../http/csv.ts';
import type { ServedRelease } from '../releases/find-served.ts';
import { toReleaseAnswer } from '../releases/release-answer.ts';
import type { OdditiesAnswer } from './oddities-schema.ts';

type OddityAnswer = OdditiesAnswer['releases'][number]['oddities'][number];

const COLUMNS = [
	'release',
	'check',
	'area',
	'year',
	'measure',
	'value',
	'against',
	'factor',
	'estimated',
	'at',
	'text'
] as const;

export function toOdditiesAnswer(
	served: readonly ServedRelease[],
	dataset: Dataset,
	locale: Locale
): OdditiesAnswer {
	return {
		checks: CHECKS.map((id) => ({
			id,
			title: checkTitle(id, locale),
			explanation: checkExplanation(id, locale)
		})),
		releases: served.map((each) => {
			const { source, release } = each;
			const oddities = findOddities(dataset, source.id, release);
			return {
				release: toReleaseAnswer(each),
				checked: oddities !== null,
				oddities: (oddities ?? []).map((oddity) => toOddityAnswer(oddity, source.id, locale))
			};
		})
	};
}

/** One row an oddity. */
export function toOdditiesCsv({ releases }: OdditiesAnswer): string {
	const rows = releases.flatMap(({ release, oddities }) =>
		oddities.map(({ area, estimated, at, ...rest }): readonly Cell[] => {
			const cells = { ...rest, release: release.id, area: area.code };
			const lists = { estimated: estimated.join(' '), at: at.join('; ') };
			const row = { ...cells, ...lists };
			return COLUMNS.map((column) => row[column]);
		})
	);
	return formatCsv([COLUMNS, ...rows]);
}

function toOddityAnswer(oddity: Oddity, source: SourceId, locale: Locale): OddityAnswer {
	const { area, estimated, at, ...rest } = oddity;
	return {
		...rest,
		area: { code: area, name: areaName(area, locale) },
		measure: toMeasureId(oddity, source),
		estimated: [...estimated],
		at: [...at],
		text: tellOddity(oddity, locale)
	};
}

function toMeasureId({ measure }: Oddity, source: SourceId): MeasureId {
	const id = `${source}.${measure}`;
	if (!isMeasureId(id)) throw new Error(`an oddity of no measure: ${id}`);
	return id;
}
