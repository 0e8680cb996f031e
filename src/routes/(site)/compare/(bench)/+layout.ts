/** What the workbench offers depends on measure and release alone: no other change asks for it. */
import { askJson } from '../ask-json.ts';
import { readOffered } from '../offered.ts';
import type { Choices } from '../ask-choices.ts';
import type { LayoutLoad } from './$types.ts';

/** In the browser, which shows one workbench; a worker never comes so far. */
const known = new Map<string, Choices>();

export const load: LayoutLoad = async ({ data, url, fetch }) => {
	const { path } = readOffered(url);
	if (path === data.offered) return data;
	const choices = known.get(path) ?? ((await askJson(fetch, path)) as Choices);
	known.set(path, choices);
	return { ...data, choices };
};
