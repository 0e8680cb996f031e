/** Asks our own worker from the page. */
import { error } from '@sveltejs/kit';

/** @throws the kit's error, with all that the worker says, where it refuses */
export async function askJson(
	fetch: typeof globalThis.fetch,
	address: string,
	headers: Readonly<Record<string, string>> = {}
): Promise<unknown> {
	const answer = await fetch(address, { headers });
	const said: unknown = await answer.json();
	if (!answer.ok) error(answer.status, said as App.Error);
	return said;
}
