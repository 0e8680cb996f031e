/**
 * What the workbench offers. It depends on measure and release alone: no other change of a control
 * sends it again.
 */
import { askChoices } from './ask-choices.ts';
import { KOSOVO_AND_SERBIA } from '$lib/charts/spec/catalogue.ts';
import { isMeasureId } from '$lib/figures/measure.ts';
import type { LayoutServerLoad } from './$types.ts';

export const load: LayoutServerLoad = async ({ fetch, url, locals }) => {
	const measure = url.searchParams.get('measure') ?? '';
	const release = url.searchParams.get('release') ?? KOSOVO_AND_SERBIA.release;
	// What is wrong with the address is the page's to say.
	const asked = { measure: isMeasureId(measure) ? measure : KOSOVO_AND_SERBIA.measure, release };
	return { choices: await askChoices(fetch, asked, locals.locale) };
};
