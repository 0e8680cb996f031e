/** Names of the sources that the form offers. */
import type { SourceId } from '$lib/figures/release.ts';

/** Names of their own, the same in every language. */
export const SOURCE_NAMES = {
	'sipri-milex': 'SIPRI Military Expenditure',
	'sipri-top100': 'SIPRI Arms Industry',
	'sipri-transfers': 'SIPRI Arms Transfers',
	seesac: 'SEESAC',
	nato: 'NATO'
} as const satisfies Record<SourceId, string>;
