/** Refuses what a page does not offer, with all that it does. */
import { error } from '@sveltejs/kit';
import { m } from '$lib/i18n/paraglide/messages.js';
import type { Locale } from '$lib/i18n/locale.ts';

export interface Offer {
	/** The key of the address. */
	readonly param: string;
	readonly value: string;
	readonly allowed: readonly string[];
}

/** @throws the kit's error, where the value is not among what is allowed */
export function refuseChoice({ param, value, allowed }: Offer, locale: Locale): void {
	if (allowed.includes(value)) return;
	error(400, { message: m.choice_unknown({ value }, { locale }), param, value, allowed });
}
