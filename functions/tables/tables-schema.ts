/** The shape of the answer with a table. */
import * as v from 'valibot';
import { ReleaseAnswer } from '../releases/release-answer.ts';
import { TABLE_NAMES } from './known-tables.ts';

const Cell = v.union([v.string(), v.number(), v.null()]);

export const TableAnswer = v.object({
	table: v.picklist(TABLE_NAMES),
	release: ReleaseAnswer,
	columns: v.array(v.string()),
	rows: v.pipe(
		v.array(v.record(v.string(), Cell)),
		v.description('Cells by column, as the source has them; null where no number stands.')
	),
	areas: v.pipe(v.record(v.string(), v.string()), v.description('Names of the codes in the rows.')),
	notes: v.pipe(
		v.record(v.string(), v.string()),
		v.description('Word for word from the source, by the ids in the rows.')
	),
	links: v.object({ csv: v.string() })
});
export type TableAnswer = v.InferOutput<typeof TableAnswer>;
