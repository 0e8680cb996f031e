/** What an asker of a table may say. */
import * as v from 'valibot';
import {
	ALLOWED,
	AreasField,
	LangField,
	ReleaseField,
	YearsField
} from '../../src/lib/charts/spec/fields.ts';
import type { YearSpan } from '../../src/lib/charts/spec/fields.ts';
import { BASE_LOCALE } from '../../src/lib/i18n/locale.ts';
import type { Locale } from '../../src/lib/i18n/locale.ts';
import { SIDES, TABLE_NAMES } from './known-tables.ts';
import type { Side, TableName } from './known-tables.ts';

export interface TableQuestion {
	readonly table: TableName;
	/** None: all rows. A table that is not of areas has no row of any. */
	readonly areas?: readonly string[] | undefined;
	/** Of a transfer: the side on which the areas stand. */
	readonly side: Side;
	/** Areas on the other side of the transfer; none: all. */
	readonly partner?: readonly string[] | undefined;
	/** Categories by their names in the table; none: all. */
	readonly category?: readonly string[] | undefined;
	/** None: all years. */
	readonly years?: YearSpan | undefined;
	/** `latest` that has the table, or the id of a release. */
	readonly release: string;
	readonly lang: Locale;
}

/** Joined by `~`; whether the table has them is its own to say. */
const NamesField = v.pipe(
	v.string(),
	v.minLength(1, 'an empty name: leave the key out for all'),
	v.transform((text): readonly string[] => [...new Set(text.split('~'))])
);

export const TABLE_FIELDS = {
	schema: v.object({
		table: v.picklist(TABLE_NAMES, ({ input }) => `unknown table: ${String(input)}`),
		areas: v.optional(AreasField),
		side: v.optional(
			v.picklist(SIDES, ({ input }) => `unknown side: ${String(input)}`),
			'either'
		),
		partner: v.optional(AreasField),
		category: v.optional(NamesField),
		years: v.optional(YearsField),
		release: v.optional(ReleaseField, 'latest'),
		lang: v.optional(LangField, BASE_LOCALE)
	}),
	allowed: {
		table: TABLE_NAMES,
		areas: ALLOWED.areas,
		side: SIDES,
		partner: ALLOWED.areas,
		category: ['names joined by ~, such as Missiles~Artillery'],
		years: ALLOWED.years,
		release: ALLOWED.release,
		lang: ALLOWED.lang
	}
};
