/** Asks the API for a table beside the figures: companies, deliveries, what is transcribed. */
import type { InferRequestType, InferResponseType } from 'hono/client';
import { hc } from 'hono/client';
import type { App as Api } from '$functions/app.ts';
import type { ExtraName, ExtraRow } from '$lib/dataset/extra-tables.ts';
import { failAs } from '../ask-view.ts';

type Tables = ReturnType<typeof hc<Api>>['api']['v1']['tables'];
type Asked = InferRequestType<Tables['$get']>['query'];
type Answered = InferResponseType<Tables['$get'], 200>;

export interface AskedTable<N extends ExtraName> {
	readonly rows: readonly ExtraRow<N>[];
	/** Names by code. */
	readonly areas: Readonly<Record<string, string>>;
	/** Texts by id. */
	readonly notes: Readonly<Record<string, string>>;
	readonly release: Answered['release'];
	readonly csv: string;
}

/** @throws the kit's error where the question does not fit. */
export async function askTable<N extends Asked['table'] & ExtraName>(
	fetch: typeof globalThis.fetch,
	query: Asked & { readonly table: N }
): Promise<AskedTable<N>> {
	const answer = await hc<Api>('/', { fetch }).api.v1.tables.$get({ query });
	if (!answer.ok) return await failAs(answer);
	const { rows, areas, notes, release, links } = await answer.json();
	// The API hands a table's cells on as its columns promise them.
	return { rows: rows as unknown as ExtraRow<N>[], areas, notes, release, csv: links.csv };
}
