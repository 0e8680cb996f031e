/**
 * What each column of the shipped tables holds, in one sentence, for whoever opens a package without
 * this product. A column without words fails the build of the packages.
 */

const COLUMN_WORDS: Readonly<Record<string, string>> = {
	// of every table of figures
	area: 'Code of the area: ISO 3166-1 alpha-3, XKX for Kosovo, YUG, or a word for a region.',
	year: 'Calendar year of the figure.',
	value: 'The figure, in the unit of its series (series.csv); empty where there is none.',
	quality: 'How sure the publisher is: reported, estimate or uncertain.',
	gap: 'Why there is no figure; empty where there is one.',
	cell: 'Where it stands in the publisher’s file: cell of the sheet, line, or page.',
	category: 'Category of arms; empty: all.',
	partner: 'Code of the other side, or the source’s word; empty: all.',
	bound: 'How the figure stands to the true one: exact where empty, rounded, at_least …',
	notes:
		'Ids of notes in notes.csv, separated by a space; calculated: no source prints the figure.',
	// series.csv
	measure: 'What is measured; the name of the table with its figures.',
	name: 'As the source prints it.',
	sheet: 'Sheet of the publisher’s workbook.',
	unit: 'Unit of the values: usd-million, fraction (0.01 is 1 per cent), tiv-million …',
	currency: 'The source’s name of the currency, where values are in local currency.',
	financial_year: 'The financial year as the source prints it.',
	reporting_year: 'The reporting year as the source prints it.',
	omitted: 'Areas that the source leaves out of a total, as printed.',
	// notes.csv
	id: 'Id, unique in the table.',
	text: 'Word for word from the source.',
	// companies, changes
	rank: 'Place among the hundred.',
	rank_before: 'Place of the year before; - : not among those ranked.',
	company: 'Name of the company, as printed.',
	country: 'Country, as printed.',
	arms_revenue: 'Arms revenue, US$ million of the year.',
	arms_revenue_before: 'Arms revenue of the year before, US$ million in its prices.',
	total_revenue: 'All revenue, US$ million.',
	share: 'Arms revenue as a fraction of all revenue.',
	constant: 'Arms revenue in constant US$ million, where the sheet has it.',
	constant_before: 'Arms revenue of the year before in the same prices.',
	row: 'Row of the sheet.',
	current: 'Sum of the year, US$ million.',
	before: 'Sum of the same companies a year before, in the prices of the year.',
	change: 'Change on the year before, as a fraction.',
	prices: 'The year in whose prices both sums are.',
	compared: 'Companies in both sums.',
	left_out: 'Companies in one sum only, separated by a semicolon.',
	place: 'Sheets that the sums come from.',
	// deliveries, deals
	supplier: 'Supplier, as printed.',
	recipient: 'Recipient, as printed.',
	supplier_area: 'Code of the supplier; empty for what is no state.',
	recipient_area: 'Code of the recipient; empty for what is no state.',
	designation: 'Name of the weapon.',
	description: 'What the weapon is.',
	ordered: 'Year of the order.',
	delivered: 'Year of the delivery; of a deal all years, separated by a space.',
	number: 'Items delivered.',
	number_ordered: 'Items ordered.',
	number_delivered: 'Items delivered so far.',
	status: 'New, second hand …, as printed.',
	comments: 'SIPRI’s comment, word for word.',
	tiv_unit: 'Volume of one item, million TIV: a volume of arms, not money.',
	tiv_ordered: 'Volume of what was ordered, million TIV.',
	tiv: 'Volume of what was delivered, million TIV; 0 is between 0 and 0.5.',
	uncertain: 'Which cells SIPRI marks as uncertain, separated by a space.',
	local_production: 'Whether the recipient produces it.',
	deal: 'SIPRI’s id of the deal.',
	line: 'Line of the register.',
	// citations, coverage, editions
	data_year: 'Year that the figure or the report is of.',
	exporter: 'Code of the exporting state; WB: the region of the report.',
	destination: 'Where the arms go, as transcribed; all: everywhere.',
	basis: 'Whose figure it is: the regional report’s, the state’s own, a statement’s.',
	seen_in: 'primary: the report itself; secondary: a text that quotes it.',
	region_members: 'States that a figure of the region covers, separated by a space.',
	source_id: 'Id of the text.',
	quote: 'The words that say it, in their language.',
	note: 'Remark of the transcription.',
	source: 'Title of the text.',
	url: 'Address of the text.',
	series: 'The series that the figure is in; empty: none.',
	figures: 'Figures transcribed of the regional report.',
	others: 'Figures of the same area and year from other texts.',
	edition_no: 'Number of the report.',
	published: 'When the report came out, as far as known.',
	states_named:
		'States that the report names, separated by a semicolon; empty: nobody has seen them.',
	seen: 'What of the report was seen.',
	evidence_url: 'Where that is shown.',
	// oddities
	check: 'Which check does not fit.',
	against: 'What the value is held against.',
	factor: 'How far apart the two are.',
	estimated: 'Areas that were estimated for the check, separated by a space.',
	at: 'Cells, separated by a semicolon.'
};

/** @throws for a column that nobody has described */
export function describeColumn(column: string): string {
	const words = COLUMN_WORDS[column];
	if (words === undefined) throw new Error(`no words for the column ${column}`);
	return words;
}
