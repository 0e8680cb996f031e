/** What is said of a snippet that a content system has worked over. */
import type { Pasted } from '$lib/embed/read-pasted.ts';
import { m } from '$lib/i18n/paraglide/messages.js';

export const LEFT_LABELS: Readonly<Record<Pasted, typeof m.help_left_grows>> = {
	element: m.help_left_element,
	grows: m.help_left_grows,
	fixed: m.help_left_fixed,
	low: m.help_left_low,
	locked: m.help_left_locked,
	picture: m.help_left_picture,
	figure: m.help_left_figure,
	link: m.help_left_link,
	nothing: m.help_left_nothing
};
