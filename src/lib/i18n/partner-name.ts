/** Names of the other sides of transfers: areas, or what the source calls those that it does not know. */
import { areaName } from './area-name.ts';
import type { Locale } from './locale.ts';
import { m } from './paraglide/messages.js';

const UNKNOWN: Readonly<Record<string, typeof m.partner_unknown_recipients>> = {
	'unknown recipient(s)': m.partner_unknown_recipients,
	'unknown supplier(s)': m.partner_unknown_suppliers
};

/** @param code of an area, or the source's own words, which stay as they are */
export function partnerName(code: string, locale: Locale): string {
	return UNKNOWN[code]?.({}, { locale }) ?? areaName(code, locale);
}
