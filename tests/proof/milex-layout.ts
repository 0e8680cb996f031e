/** Where a country's row and a year's column stand on a sheet of SIPRI's, as a reader finds them. */
import { splitAddress } from './publisher-files.ts';
import type { Cells, PrintedCell } from './read-cells.ts';

export interface Layout {
	readonly cells: Cells;
	/** By year: `2024`, `2025 current` where the sheet says "(current prices)". */
	readonly columns: ReadonlyMap<string, string>;
	/** By name, as printed; of two rows the first. */
	readonly rows: ReadonlyMap<string, string>;
}

type Place = PrintedCell & { readonly column: string; readonly row: string };

const YEAR = /^(\d{4})(?:\.0)?( \(current prices\))?$/;

export function findLayout(cells: Cells): Layout {
	const places = [...cells].map(([address, cell]) => ({ ...splitAddress(address), ...cell }));
	const names = places.filter(({ column, value }) => column === 'A' && typeof value === 'string');
	const header = names.find(({ value }) => value === 'Country' || value === 'Region');
	if (header === undefined) throw new Error('no header row');
	const columns = places.filter(({ row }) => row === header.row).flatMap(toYear);
	const hasSomething = ({ row }: Place) =>
		columns.some(([, column]) => (cells.get(column + row)?.value ?? null) !== null);
	const rows = names
		.filter((place) => place.row !== header.row && hasSomething(place))
		.map(({ value, row }) => [String(value).trim(), row] as const);
	return { cells, columns: new Map(columns), rows: new Map(rows.toReversed()) };
}

function toYear({ value, column }: Place): readonly (readonly [string, string])[] {
	const [, year, isCurrent] = YEAR.exec(String(value)) ?? [];
	if (year === undefined) return [];
	return [[isCurrent === undefined ? year : `${year} current`, column]];
}
