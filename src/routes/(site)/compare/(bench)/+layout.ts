/** What the workbench offers depends on measure and release alone: no other change asks for it. */
import { error } from '@sveltejs/kit';
import { readOffered } from '../offered.ts';
import type { Choices } from '../ask-choices.ts';
import type { LayoutLoad } from './$types.ts';

/** In the browser, which shows one workbench; a worker never comes so far. */
const known = new Map<string, Choices>();

export const load: LayoutLoad = async ({ data, url, fetch }) => {
	const { path } = readOffered(url);
	if (path === data.offered) return data;
	const choices = known.get(path) ?? (await ask(path, fetch));
	known.set(path, choices);
	return { ...data, choices };
};

async function ask(path: string, fetch: typeof globalThis.fetch): Promise<Choices> {
	const answer = await fetch(path);
	if (!answer.ok) error(answer.status, (await answer.json()) as App.Error);
	return (await answer.json()) as Choices;
}
