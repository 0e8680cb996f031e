/** What an asker of a table may say. */
import * as v from 'valibot';
import { ALLOWED, AreasField, ReleaseField, YearsField } from '../../src/lib/charts/spec/fields.ts';
import type { YearSpan } from '../../src/lib/charts/spec/fields.ts';
import { SIDES, TABLE_NAMES } from './known-tables.ts';
import type { Side, TableName } from './known-tables.ts';

export interface TableQuestion {
	readonly table: TableName;
	/** None: all rows. A table that is not of areas has no row of any. */
	readonly areas?: readonly string[] | undefined;
	/** Of a transfer: the side on which the areas stand. */
	readonly side: Side;
	/** None: all years. */
	readonly years?: YearSpan | undefined;
	/** `latest` that has the table, or the id of a release. */
	readonly release: string;
}

export const TABLE_FIELDS = {
	schema: v.object({
		table: v.picklist(TABLE_NAMES, ({ input }) => `unknown table: ${String(input)}`),
		areas: v.optional(AreasField),
		side: v.optional(
			v.picklist(SIDES, ({ input }) => `unknown side: ${String(input)}`),
			'either'
		),
		years: v.optional(YearsField),
		release: v.optional(ReleaseField, 'latest')
	}),
	allowed: {
		table: TABLE_NAMES,
		areas: ALLOWED.areas,
		side: SIDES,
		years: ALLOWED.years,
		release: ALLOWED.release
	}
};
