/** What an asker of revisions may say. */
import * as v from 'valibot';
import {
	ALLOWED,
	AreasField,
	LangField,
	MeasureField,
	ReleaseField,
	YearsField
} from '../../src/lib/charts/spec/fields.ts';
import type { YearSpan } from '../../src/lib/charts/spec/fields.ts';
import type { MeasureId } from '../../src/lib/figures/measure.ts';
import { BASE_LOCALE } from '../../src/lib/i18n/locale.ts';
import type { Locale } from '../../src/lib/i18n/locale.ts';

export interface RevisionsQuestion {
	readonly measure: MeasureId;
	/** None: all areas that either release has. */
	readonly areas?: readonly string[] | undefined;
	/** None: all years of either release. */
	readonly years?: YearSpan | undefined;
	/** None: the release before `to`. */
	readonly from?: string | undefined;
	/** `latest`, or the id of a release. */
	readonly to: string;
	readonly lang: Locale;
}

export const REVISIONS_FIELDS = {
	schema: v.object({
		measure: MeasureField,
		areas: v.optional(AreasField),
		years: v.optional(YearsField),
		from: v.optional(ReleaseField),
		to: v.optional(ReleaseField, 'latest'),
		lang: v.optional(LangField, BASE_LOCALE)
	}),
	allowed: {
		measure: ALLOWED.measure,
		areas: ALLOWED.areas,
		years: ALLOWED.years,
		from: ['the id of an earlier release, such as 2025-04'],
		to: ALLOWED.release,
		lang: ALLOWED.lang
	}
};
