/**
 * Finds the tables beside the figures: the few at hand at once, the others when they are fetched.
 * Each is decoded once; a fetch that fails is tried again by who asks next. What is kept is the
 * table, never the promise of it: in workerd a request must not wait for what another fetches.
 */
import { toReleaseName } from '../figures/release.ts';
import type { Release, SourceId } from '../figures/release.ts';
import { decodeRows } from './extra-tables.ts';
import type { AtHand, CompiledTable, ExtraRow } from './extra-tables.ts';

export interface StoredTables {
	/** `sipri-top100@2026-01/changes` → JSON of a `CompiledTable`, for each that is at hand */
	readonly extras?: Readonly<Record<string, string>> | undefined;
	/** The same of the others, each fetched when it is asked; one that cannot be had rejects. */
	readonly shelved?: Readonly<Record<string, () => Promise<string>>> | undefined;
}

export interface TableFinders {
	/** A table beside the figures that is at hand, such as `changes`; null where there is none. */
	findTable<N extends AtHand>(
		source: SourceId,
		release: Release,
		name: N
	): readonly ExtraRow<N>[] | null;
	/** Whether a release has a table of the name, at hand or not. */
	hasTable(source: SourceId, release: Release, name: string): boolean;
	/** Any table beside the figures, column by column. Rejects where it is away for now. */
	openTable(source: SourceId, release: Release, name: string): Promise<CompiledTable | null>;
}

export function createTableFinders({ extras = {}, shelved = {} }: StoredTables): TableFinders {
	const decoded = new Map<string, readonly unknown[]>();
	const opened = new Map<string, CompiledTable>();
	const toKey = (source: SourceId, release: Release, name: string) =>
		`${toReleaseName(source, release.id)}/${name}`;
	function findTable<N extends AtHand>(source: SourceId, release: Release, name: N) {
		const key = toKey(source, release, name);
		const json = extras[key];
		if (json === undefined) return null;
		const known = decoded.get(key) ?? decodeRows<N>(JSON.parse(json) as CompiledTable);
		decoded.set(key, known);
		return known as readonly ExtraRow<N>[];
	}
	async function openTable(source: SourceId, release: Release, name: string) {
		const key = toKey(source, release, name);
		const known = opened.get(key);
		if (known !== undefined) return known;
		const json = extras[key] ?? (await shelved[key]?.());
		if (json === undefined) return null;
		const table = JSON.parse(json) as CompiledTable;
		opened.set(key, table);
		return table;
	}
	return {
		findTable,
		openTable,
		hasTable: (source, release, name) => {
			const key = toKey(source, release, name);
			return Object.hasOwn(extras, key) || Object.hasOwn(shelved, key);
		}
	};
}
