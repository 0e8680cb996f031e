/**
 * Tables beside the figures of a release: what a source says that is no figure of a series. Their
 * columns, and which of them are numbers; a table that is not named here is text throughout.
 */

/** A table as it is read and compiled. */
export interface ExtraTable {
	readonly columns: readonly string[];
	readonly rows: readonly (readonly ExtraCell[])[];
}

/** As the worker carries it. */
export interface CompiledTable {
	readonly columns: readonly string[];
	/** One list a column, in the order of the rows. */
	readonly cells: readonly (readonly ExtraCell[])[];
}

/** Null: no number stands there. */
export type ExtraCell = string | number | null;

export const EXTRA_COLUMNS = {
	/** The companies of SIPRI's Top 100: revenues in US$ million, the share as a fraction. */
	companies: {
		year: 'number',
		rank: 'number',
		rank_before: 'text', // of the year before; `-` as printed: not among those ranked
		company: 'text',
		country: 'text', // as printed
		area: 'text', // code; empty for companies of several states
		arms_revenue: 'number',
		arms_revenue_before: 'number', // of the year before, in its prices
		total_revenue: 'number',
		share: 'number',
		constant: 'number', // the year's arms revenue in constant prices, where the sheet has it
		constant_before: 'number', // of the year before, in the same prices
		quality: 'text',
		notes: 'text', // ids in `notes.csv`, separated by a space
		sheet: 'text',
		row: 'number'
	},
	/** The change of the Top 100 on the year before, reckoned as SIPRI does; US$ million. */
	changes: {
		year: 'number',
		current: 'number', // sum of the year
		before: 'number', // sum of the same companies a year before, in the prices of the year
		change: 'number', // fraction
		prices: 'number', // the year in whose prices both are
		compared: 'number', // companies in both sums
		left_out: 'text', // names of the others, separated by `; `
		quality: 'text',
		place: 'text'
	},
	/** Deliveries of SIPRI's register of arms transfers; volumes in million TIV. */
	deliveries: {
		supplier: 'text', // as printed
		recipient: 'text', // as printed
		supplier_area: 'text', // code; empty for what is no state
		recipient_area: 'text',
		designation: 'text',
		description: 'text',
		category: 'text',
		ordered: 'number', // year
		delivered: 'number', // year
		number: 'number',
		status: 'text',
		tiv_unit: 'number',
		tiv: 'number', // 0: between 0 and 0.5
		quality: 'text',
		uncertain: 'text', // which of `ordered`, `number`, `delivered` SIPRI marks; separated by a space
		local_production: 'text',
		deal: 'text', // SIPRI's id
		line: 'number'
	},
	/** Deals of SIPRI's register since 1950: one row each, the years of its deliveries together. */
	deals: {
		supplier: 'text',
		recipient: 'text',
		supplier_area: 'text',
		recipient_area: 'text',
		designation: 'text',
		description: 'text',
		ordered: 'number',
		number_ordered: 'number',
		number_delivered: 'number',
		delivered: 'text', // years, separated by a space
		status: 'text',
		comments: 'text',
		tiv_unit: 'number',
		tiv_ordered: 'number', // 0 as printed where the number ordered is not known
		tiv: 'number',
		quality: 'text',
		uncertain: 'text',
		line: 'number'
	},
	/** What texts say of arms exports, word for word: SEESAC's reports, states' own, and others. */
	citations: {
		id: 'text',
		data_year: 'number',
		exporter: 'text', // code; `WB`: the region of the report
		measure: 'text', // as transcribed
		unit: 'text',
		category: 'text',
		destination: 'text',
		value: 'number', // in `unit`
		bound: 'text', // Bound
		basis: 'text', // whose figure it is
		seen_in: 'text', // `primary`: the report itself; `secondary`: a text that quotes it
		region_members: 'text', // codes, separated by a space
		source_id: 'text',
		quote: 'text',
		note: 'text',
		source: 'text', // title
		url: 'text',
		series: 'text' // which series the figure is in: measure/area/category/partner; empty for none
	},
	/** For each year and area: what SEESAC's report of it says, and what is transcribed of that. */
	coverage: {
		year: 'number',
		area: 'text',
		status: 'text', // transcribed, not-transcribed, not-covered, unknown
		figures: 'number', // transcribed of the regional report
		others: 'number' // of the same area and year, from other texts
	},
	/** SEESAC's regional reports, by the year of their data. */
	editions: {
		edition_no: 'number',
		data_year: 'number',
		published: 'text', // as known
		states_named: 'text', // codes, separated by `;`; empty where nobody has seen them
		seen: 'text', // what of the report was seen
		evidence_url: 'text'
	},
	/** What does not fit when a release is checked against itself: `Oddity` of the domain. */
	oddities: {
		check: 'text', // Check
		area: 'text',
		year: 'number',
		measure: 'text', // slug
		value: 'number',
		against: 'number',
		factor: 'number',
		estimated: 'text', // codes, separated by a space
		at: 'text' // cells, separated by `; `
	}
} as const satisfies Readonly<Record<string, Readonly<Record<string, ColumnKind>>>>;

type ColumnKind = 'text' | 'number';

/**
 * Views and claims read these while they are made. All others, the registers among them, lie beside
 * the worker and are fetched by who asks for their rows.
 */
const AT_HAND = ['oddities', 'changes'] as const satisfies readonly string[];
export type AtHand = (typeof AT_HAND)[number];

export type ExtraName = keyof typeof EXTRA_COLUMNS;

/** A row by its columns' names. */
export type ExtraRow<N extends string = string> = N extends ExtraName
	? {
			readonly [C in keyof (typeof EXTRA_COLUMNS)[N]]: (typeof EXTRA_COLUMNS)[N][C] extends 'number'
				? number | null
				: string;
		}
	: Readonly<Record<string, string>>;

/** The columns that a table must have; null for one that is not named here. */
export function findExtraColumns(name: string): Readonly<Record<string, ColumnKind>> | null {
	return isExtraName(name) ? EXTRA_COLUMNS[name] : null;
}

export function isAtHand(table: string): boolean {
	return AT_HAND.some((each) => each === table);
}

/** Column by column, which packs a third smaller than row by row. */
export function compileTable({ columns, rows }: ExtraTable): CompiledTable {
	return { columns, cells: columns.map((_, at) => rows.map((row) => row[at] ?? null)) };
}

/** The rows by name, as the table's columns promise; they were checked when the table was read. */
export function decodeRows<N extends string>({
	columns,
	cells
}: CompiledTable): readonly ExtraRow<N>[] {
	const rows = cells[0]?.map((_, row) =>
		Object.fromEntries(columns.map((column, at) => [column, cells[at]?.[row] ?? null]))
	);
	return (rows ?? []) as unknown as readonly ExtraRow<N>[];
}

function isExtraName(name: string): name is ExtraName {
	return Object.hasOwn(EXTRA_COLUMNS, name);
}
