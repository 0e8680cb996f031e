/**
 * The schema of a shipped table (Frictionless Table Schema): type, words and constraints of each
 * column, from what the importer writes and the build checks.
 */
import { findExtraColumns } from '../../src/lib/dataset/extra-tables.ts';
import { FIGURE_COLUMNS } from '../../src/lib/dataset/tables.ts';
import { BOUNDS, GAP_REASONS, QUALITIES } from '../../src/lib/figures/figure.ts';
import { UNIT_IDS } from '../../src/lib/figures/units.ts';
import { describeColumn } from './column-words.ts';

export interface Field {
	readonly name: string;
	readonly type: 'string' | 'integer' | 'number' | 'year';
	readonly description: string;
	readonly constraints?: {
		readonly required?: true;
		readonly unique?: true;
		readonly enum?: readonly string[];
	};
}

export interface TableSchema {
	readonly fields: readonly Field[];
	/** An empty cell is no value. */
	readonly missingValues: readonly [''];
	readonly primaryKey?: readonly string[];
}

/** Columns of tables beside the figures that count or name a year. */
const INTEGERS = ['rank', 'row', 'line', 'compared', 'figures', 'others', 'edition_no'];
const YEARS = ['year', 'data_year', 'ordered', 'prices'];
const REQUIRED = ['area', 'year', 'measure', 'unit', 'id'];

const FIGURE_ENUMS: Readonly<Record<string, readonly string[]>> = {
	quality: QUALITIES,
	gap: GAP_REASONS,
	bound: BOUNDS
};

/** @param name of the table: `series`, `notes`, a measure's, or of one beside the figures */
export function toTableSchema(name: string, columns: readonly string[]): TableSchema {
	const isOfFigures = FIGURE_COLUMNS.every((column, at) => columns[at] === column);
	const fields = columns.map((column): Field => {
		const constraints = toConstraints(column, { name, isOfFigures });
		return {
			name: column,
			type: toType(column, { name, isOfFigures }),
			description: describeColumn(column),
			...(Object.keys(constraints).length > 0 && { constraints })
		};
	});
	const isWhole = isOfFigures && !columns.includes('category') && !columns.includes('partner');
	return {
		fields,
		missingValues: [''],
		...(isWhole && { primaryKey: ['area', 'year'] }),
		...(name === 'notes' && { primaryKey: ['id'] })
	};
}

interface Place {
	readonly name: string;
	readonly isOfFigures: boolean;
}

function toType(column: string, { name, isOfFigures }: Place): Field['type'] {
	if (isOfFigures) {
		if (column === 'year') return 'year';
		return column === 'value' ? 'number' : 'string';
	}
	const kind = findExtraColumns(name)?.[column];
	if (kind !== 'number') return 'string';
	if (YEARS.includes(column) || column === 'delivered') return 'year';
	return INTEGERS.includes(column) ? 'integer' : 'number';
}

function toConstraints(
	column: string,
	{ name, isOfFigures }: Place
): NonNullable<Field['constraints']> {
	const isListed = isOfFigures || name === 'series' || name === 'notes';
	const listed = isOfFigures ? FIGURE_ENUMS[column] : undefined;
	return {
		...(isListed && REQUIRED.includes(column) && { required: true }),
		...(name === 'notes' && column === 'id' && { unique: true }),
		...(listed !== undefined && { enum: listed }),
		...(name === 'series' && column === 'unit' && { enum: UNIT_IDS })
	};
}
