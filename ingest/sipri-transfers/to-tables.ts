/** The tables of a release of the register, of either layout, as far as selected. */
import { EXTRA_COLUMNS } from '../../src/lib/dataset/extra-tables.ts';
import type { ExtraCell } from '../../src/lib/dataset/extra-tables.ts';
import type { ReleaseTables } from '../../src/lib/dataset/tables.ts';
import type { Deal, Delivery } from './delivery.ts';
import type { Choice } from './scopes.ts';
import { FLOWS, sumVolumes } from './sum-volumes.ts';

export interface Selected {
	readonly tables: ReleaseTables;
	/** Volumes that are told: of rows, and of sums over rows that are not there. */
	readonly served: number;
}

export function selectDeliveries(
	deliveries: readonly Delivery[],
	years: { readonly first: number; readonly last: number },
	{ scope, hasRow }: Choice
): Selected {
	const sums = FLOWS.map((flow) => ({ flow, ...sumVolumes(deliveries, flow, { scope, years }) }));
	const rows = deliveries.filter(hasRow);
	// A sum over rows that are written tells nothing that they do not.
	const alone = sums
		.flatMap(({ figures }) => figures)
		.filter(({ area, value }) => value !== null && !scope.hasParts(area));
	return {
		tables: {
			series: sums.flatMap(({ series }) => series),
			figures: Object.fromEntries(sums.map(({ flow, figures }) => [flow.slug, figures])),
			notes: [],
			extras: {
				deliveries: {
					columns: Object.keys(EXTRA_COLUMNS.deliveries),
					rows: rows.map(toDeliveryCells)
				}
			}
		},
		served: Math.min(countVolumes(rows) + alone.length, countVolumes(deliveries))
	};
}

/** No figures: a deal's volume cannot be told apart by year. */
export function selectDeals(deals: readonly Deal[], { hasRow }: Choice): Selected {
	const rows = deals.filter(hasRow);
	return {
		tables: {
			series: [],
			figures: {},
			notes: [],
			extras: { deals: { columns: Object.keys(EXTRA_COLUMNS.deals), rows: rows.map(toDealCells) } }
		},
		served: countVolumes(rows)
	};
}

export function countVolumes(rows: readonly { readonly tiv: number | null }[]): number {
	return rows.filter(({ tiv }) => tiv !== null).length;
}

/** In the order of `EXTRA_COLUMNS.deliveries`. */
function toDeliveryCells(row: Delivery): readonly ExtraCell[] {
	return [
		...[row.supplier, row.recipient, row.supplierArea ?? '', row.recipientArea ?? ''],
		...[row.designation, row.description, row.category, row.ordered, row.delivered, row.number],
		...[row.status, row.tivUnit, row.tiv, row.quality, row.uncertain.join(' ')],
		...[row.localProduction, row.deal, row.line]
	];
}

/** In the order of `EXTRA_COLUMNS.deals`. */
function toDealCells(row: Deal): readonly ExtraCell[] {
	return [
		...[row.supplier, row.recipient, row.supplierArea ?? '', row.recipientArea ?? ''],
		...[row.designation, row.description, row.ordered, row.numberOrdered, row.number],
		...[row.delivered.map(String).join(' '), row.status, row.comments],
		...[row.tivUnit, row.tivOrdered, row.tiv, row.quality, row.uncertain.join(' '), row.line]
	];
}
