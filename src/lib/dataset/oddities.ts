/** The oddities of a release, read back from the table that its import wrote. */
import { CHECKS } from '../figures/oddity.ts';
import type { Oddity } from '../figures/oddity.ts';
import type { Release, SourceId } from '../figures/release.ts';
import type { Dataset } from './dataset.ts';
import type { ExtraRow } from './extra-tables.ts';

const read = new WeakMap<readonly ExtraRow<'oddities'>[], readonly Oddity[]>();

/** In the order of the checks; null where the release was not checked: that is not "nothing odd". */
export function findOddities(
	dataset: Dataset,
	source: SourceId,
	release: Release
): readonly Oddity[] | null {
	const rows = dataset.findTable(source, release, 'oddities');
	return rows === null ? null : readOnce(rows);
}

/** A chart of all areas asks once for each of them. */
function readOnce(rows: readonly ExtraRow<'oddities'>[]): readonly Oddity[] {
	const known = read.get(rows);
	if (known !== undefined) return known;
	const oddities = rows.map(toOddity);
	read.set(rows, oddities);
	return oddities;
}

/** @throws where a row is none: the importer never writes that. */
function toOddity(row: ExtraRow<'oddities'>): Oddity {
	const { area, year, measure, value, against, factor } = row;
	const check = CHECKS.find((each) => each === row.check);
	if (check === undefined) throw new Error(`an oddity of no known check: ${row.check}`);
	if (year === null || value === null || against === null || factor === null) {
		throw new Error(`an oddity without its numbers: ${row.check} of ${area}`);
	}
	return {
		check,
		area,
		year,
		measure,
		value,
		against,
		factor,
		estimated: row.estimated.split(' ').filter((code) => code !== ''),
		at: row.at.split('; ')
	};
}
