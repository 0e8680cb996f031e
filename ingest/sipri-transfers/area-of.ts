/** The codes of the register's printed names of suppliers and recipients. */
import { findCountryCode } from '../names/area-names.ts';

/** Names that only the register prints so. */
const OWN_NAMES: ReadonlyMap<string, string> = new Map([
	['Congo', 'COG'],
	['East Germany (GDR)', 'DDR'],
	['European Union**', 'EU'],
	['Yemen Arab Republic (North Yemen)', 'YAR']
]);

/** Null for rebels (`*`), organisations (`**`), unknown parties, and states that have no code here. */
export function findArea(name: string): string | null {
	return OWN_NAMES.get(name) ?? findCountryCode(name) ?? null;
}

/** Whether a name without a code is of a state, so that somebody should give it one. */
export function isUnknownState(name: string): boolean {
	return findArea(name) === null && !/\*$|^unknown /.test(name);
}
