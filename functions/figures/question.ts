/** What an asker of figures may say, and the one address that says it. */
import * as v from 'valibot';
import {
	ALLOWED,
	AreasField,
	LangField,
	MeasureField,
	ReleaseField,
	YearsField,
	formatYears
} from '../../src/lib/charts/spec/fields.ts';
import type { YearSpan } from '../../src/lib/charts/spec/fields.ts';
import type { MeasureId } from '../../src/lib/figures/measure.ts';
import { BASE_LOCALE } from '../../src/lib/i18n/locale.ts';
import type { Locale } from '../../src/lib/i18n/locale.ts';
import { ALLOWED_PARTS, PartField, formatParts } from './parts.ts';
import type { PartsQuestion } from './parts.ts';

export interface FiguresQuestion extends PartsQuestion {
	readonly measure: MeasureId;
	/** None: all that the release has of the measure. */
	readonly areas?: readonly string[] | undefined;
	/** None: from the first to the last year with a figure. */
	readonly years?: YearSpan | undefined;
	/** `latest`, or the id of a release. */
	readonly release: string;
	readonly lang: Locale;
}

export const FIGURES_FIELDS = {
	schema: v.object({
		measure: MeasureField,
		areas: v.optional(AreasField),
		years: v.optional(YearsField),
		release: v.optional(ReleaseField, 'latest'),
		category: v.optional(PartField),
		partner: v.optional(PartField),
		lang: v.optional(LangField, BASE_LOCALE)
	}),
	allowed: { ...ALLOWED, ...ALLOWED_PARTS }
};

/** The canonical query string: one order, defaults left out. */
export function formatFiguresQuestion(question: FiguresQuestion): string {
	const { measure, areas, years, release, lang } = question;
	return [
		`measure=${measure}`,
		...(areas === undefined ? [] : [`areas=${areas.join('~')}`]),
		...(years === undefined ? [] : [`years=${formatYears(years)}`]),
		...(release === 'latest' ? [] : [`release=${release}`]),
		...formatParts(question),
		...(lang === BASE_LOCALE ? [] : [`lang=${lang}`])
	].join('&');
}
