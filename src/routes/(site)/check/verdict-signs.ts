/** A sign beside each verdict's words, so that colour is not all that tells them apart. */
import type { Claim } from './ask-claims.ts';

export const VERDICT_SIGNS = {
	matches: '✓',
	'matches-earlier-release': '↶',
	'matches-another-measure': '⇄',
	close: '≈',
	'not-found': '✕',
	'cannot-be-told': '?'
} as const satisfies Record<Claim['verdict'], string>;
