/** The tables beside the figures that can be asked, and which of their columns an asker may choose by. */
import type { ExtraName } from '../../src/lib/dataset/extra-tables.ts';
import type { SourceId } from '../../src/lib/figures/release.ts';

export const TABLE_NAMES = [
	'companies',
	'changes',
	'deliveries',
	'deals',
	'citations',
	'coverage',
	'editions'
] as const satisfies readonly ExtraName[];
export type TableName = (typeof TABLE_NAMES)[number];

export const SIDES = ['either', 'supplier', 'recipient'] as const;
export type Side = (typeof SIDES)[number];

interface KnownTable {
	readonly source: SourceId;
	readonly yearColumn: string;
	/** Columns with codes of areas; of a transfer, those of its two sides. */
	readonly areaColumns: Readonly<Partial<Record<Side | 'own', string>>>;
	/** The column that tells categories of arms apart. */
	readonly categoryColumn?: string;
}

const SIDES_OF_TRANSFER = { supplier: 'supplier_area', recipient: 'recipient_area' };

export const KNOWN_TABLES: Readonly<Record<TableName, KnownTable>> = {
	companies: { source: 'sipri-top100', yearColumn: 'year', areaColumns: { own: 'area' } },
	changes: { source: 'sipri-top100', yearColumn: 'year', areaColumns: {} },
	deliveries: {
		source: 'sipri-transfers',
		yearColumn: 'delivered',
		areaColumns: SIDES_OF_TRANSFER,
		categoryColumn: 'category'
	},
	deals: { source: 'sipri-transfers', yearColumn: 'ordered', areaColumns: SIDES_OF_TRANSFER },
	citations: {
		source: 'seesac',
		yearColumn: 'data_year',
		areaColumns: { own: 'exporter' },
		categoryColumn: 'category'
	},
	coverage: { source: 'seesac', yearColumn: 'year', areaColumns: { own: 'area' } },
	editions: { source: 'seesac', yearColumn: 'data_year', areaColumns: {} }
};
