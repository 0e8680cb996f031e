/**
 * The two layouts in which SIPRI gives its register, column by column as their headers print them.
 * Three columns of the first have no name: they hold the `?` of the column before.
 */

/** One row a deal, the years of its deliveries together. */
const DEALS = [
	'Recipient',
	'Supplier',
	'Year of order',
	'',
	'Number ordered',
	'',
	'Weapon designation',
	'Weapon description',
	'Number delivered',
	'',
	'Year(s) of delivery',
	'status',
	'Comments',
	'SIPRI TIV per unit',
	'SIPRI TIV for total order',
	'SIPRI TIV of delivered weapons'
] as const;

/** One row a deal and year of delivery. */
const DELIVERIES = [
	'SIPRI AT Database ID',
	'Supplier',
	'Recipient',
	'Designation',
	'Description',
	'Armament category',
	'Order date',
	'Order date is estimate',
	'Numbers delivered',
	'Numbers delivered is estimate',
	'Delivery year',
	'Delivery year is estimate',
	'Status',
	'SIPRI estimate',
	'TIV deal unit',
	'TIV delivery values',
	'Local production'
] as const;

export type Layout = 'deals' | 'deliveries';
const LAYOUTS: Readonly<Record<Layout, readonly string[]>> = {
	deals: DEALS,
	deliveries: DELIVERIES
};

/** Where a column stands; those without a name are found from the one before. */
export function columnOfDeals(name: Exclude<(typeof DEALS)[number], ''>): number {
	return DEALS.indexOf(name);
}

export function columnOfDeliveries(name: (typeof DELIVERIES)[number]): number {
	return DELIVERIES.indexOf(name);
}

export type LayoutMatch =
	| { readonly kind: 'layout'; readonly layout: Layout }
	/** The layout that it is nearest to, and the first column that differs, from 1. */
	| { readonly kind: 'other'; readonly column: number; readonly wanted: string | null };

/** The layout whose header this is; else what the nearest would have where it first differs. */
export function matchLayout(header: readonly string[]): LayoutMatch {
	const cells = header.map((cell) => cell.replaceAll(/\s+/g, ' ').trim());
	const matches = (Object.keys(LAYOUTS) as Layout[]).map((layout) => {
		const columns = LAYOUTS[layout];
		const agreeing = columns.filter((column) => column !== '' && cells.includes(column)).length;
		return { layout, columns, agreeing };
	});
	const [nearest] = matches.sort((a, b) => b.agreeing - a.agreeing);
	if (nearest === undefined) throw new Error('no layout is known');
	const { layout, columns } = nearest;
	const length = Math.max(columns.length, cells.length);
	const differing = Array.from({ length }, (_, at) => at).find((at) => columns[at] !== cells[at]);
	return differing === undefined
		? { kind: 'layout', layout }
		: { kind: 'other', column: differing + 1, wanted: columns[differing] ?? null };
}
