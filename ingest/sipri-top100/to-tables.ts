/** The tables of a release of the Top 100: our sums, the changes, and companies as far as selected. */
import type { ExtraTable } from '../../src/lib/dataset/extra-tables.ts';
import { EXTRA_COLUMNS } from '../../src/lib/dataset/extra-tables.ts';
import type { NoteRow, ReleaseTables } from '../../src/lib/dataset/tables.ts';
import { compareYears } from './compare-years.ts';
import type { Company, YearReading } from './company.ts';
import { sumRevenues } from './sum-revenues.ts';

/** Whether a company's row is written. The sums are always of all. */
export type Choice = (company: Company, newestYear: number) => boolean;

/**
 * What the project may ship, under a tenth of the figures: the companies that articles name. Of the
 * newest year a fifth of the list, of each other year the largest, so that their course is seen.
 */
const MOST_OF_NEWEST = 20;
const MOST_OF_OTHERS = 7;

export const EVERY_COMPANY: Choice = () => true;
export const LARGEST: Choice = ({ rank, year }, newestYear) =>
	rank !== null && rank <= (year === newestYear ? MOST_OF_NEWEST : MOST_OF_OTHERS);

export function toTables(years: readonly YearReading[], isChosen: Choice): ReleaseTables {
	const newest = years.at(-1)?.year ?? -Infinity;
	const chosen = years.map((reading) => ({
		...reading,
		companies: reading.companies.filter((each) => isChosen(each, newest))
	}));
	const { series, figures } = sumRevenues(years);
	return {
		series,
		figures: { 'arms-revenue': figures },
		notes: toNotes(chosen),
		extras: { companies: toCompanies(chosen), changes: toChanges(years) }
	};
}

/**
 * How many of the workbook's figures are told: those of the chosen companies, and the revenue of a
 * company that is its country's only one, for the country's sum is that figure.
 */
export function countFigures(years: readonly YearReading[], isChosen: Choice): number {
	const newest = years.at(-1)?.year ?? -Infinity;
	const chosen = years.flatMap(({ companies }) =>
		companies.filter((each) => isChosen(each, newest))
	);
	const inRows = chosen.reduce((sum, each) => sum + figuresOf(each).filter(isNumber).length, 0);
	const alone = years.flatMap(findAlone).filter((each) => !isChosen(each, newest));
	return inRows + alone.length;
}

function findAlone({ companies }: YearReading): readonly Company[] {
	return companies.filter(
		(each) => companies.filter(({ area }) => area === each.area).length === 1
	);
}

/** Letters mean something in their year only: `2024-h`. */
function toNoteId(year: number, letter: string): string {
	return `${String(year)}-${letter}`;
}

function toNotes(years: readonly YearReading[]): readonly NoteRow[] {
	return years.flatMap(({ year, notes, companies }) => {
		const used = new Set(companies.flatMap(({ letters }) => letters));
		return [...notes]
			.filter(([letter]) => used.has(letter))
			.map(([letter, text]) => ({ id: toNoteId(year, letter), text }));
	});
}

function toCompanies(years: readonly YearReading[]): ExtraTable {
	const rows = years.flatMap(({ sheet, companies }) =>
		companies.map((each) => [
			...[each.year, each.rank, each.rankBefore, each.name, each.country, each.area ?? ''],
			...figuresOf(each),
			each.quality,
			each.letters.map((letter) => toNoteId(each.year, letter)).join(' '),
			...[sheet, each.row]
		])
	);
	return { columns: Object.keys(EXTRA_COLUMNS.companies), rows };
}

function toChanges(years: readonly YearReading[]): ExtraTable {
	const rows = years.flatMap((reading) => {
		const found = compareYears(reading);
		if (found === null) return [];
		const { year, current, before, change, pricesOf, compared, leftOut, quality, sheet } = found;
		const numbers = [year, current, before, change, pricesOf, compared];
		return [[...numbers, leftOut.join('; '), quality, sheet]];
	});
	return { columns: Object.keys(EXTRA_COLUMNS.changes), rows };
}

/** In the order of the table's columns. */
function figuresOf(company: Company): readonly (number | null)[] {
	const { revenue, revenueBefore, total, share, constant, constantBefore } = company;
	return [revenue, revenueBefore, total, share, constant, constantBefore];
}

function isNumber(value: number | null): value is number {
	return value !== null;
}
