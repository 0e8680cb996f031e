/** What the workbench offers as it is opened; what it offers of another measure, `+layout.ts` asks for. */
import { askChoices } from '../ask-choices.ts';
import { readOffered } from '../offered.ts';
import type { LayoutServerLoad } from './$types.ts';

export const load: LayoutServerLoad = async (event) => {
	const { fetch, locals, untrack } = event;
	// Whatever of the address is read here would be asked for here again when it changes.
	const offered = untrack(() => readOffered(event.url));
	return { offered: offered.path, choices: await askChoices(fetch, offered, locals.locale) };
};
