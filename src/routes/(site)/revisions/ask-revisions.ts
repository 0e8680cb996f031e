/** Asks the API what changed between two releases, as any other client would. */
import { hc } from 'hono/client';
import type { App as Api } from '$functions/app.ts';
import type { Problem } from '../../ask-view.ts';
import type { Revisions } from './ledger.ts';

export type AskedRevisions =
	| { readonly ok: true; readonly value: Revisions }
	| { readonly ok: false; readonly status: number; readonly problem: Problem };

/** A question as it stands in an address; the API says what does not fit. */
export async function askRevisions(
	fetch: typeof globalThis.fetch,
	query: URLSearchParams
): Promise<AskedRevisions> {
	const path = hc<Api>('/').api.v1.revisions.$path();
	const answer = await fetch(`${path}?${query.toString()}`);
	return answer.ok
		? { ok: true, value: (await answer.json()) as Revisions }
		: { ok: false, status: answer.status, problem: (await answer.json()) as Problem };
}
