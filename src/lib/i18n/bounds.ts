/** How a bound is told: a sign before a printed number, words in a sentence. */
import type { Bound } from '../figures/figure.ts';
import type { Locale } from './locale.ts';
import { m } from './paraglide/messages.js';

const SIGNS: Readonly<Record<Bound, string>> = {
	exact: '',
	rounded: '',
	approximate: '≈ ',
	at_least: '≥ ',
	at_most: '≤ '
};

/** `≥ 300.0`: what a report gives as "over 300". */
export function withBoundSign(text: string, bound: Bound): string {
	return SIGNS[bound] === '' ? text : `${SIGNS[bound]}${text}`.replace(' ', '\u00a0');
}

/** `at least €300 million` */
export function withBoundWords(phrase: string, bound: Bound, locale: Locale): string {
	switch (bound) {
		case 'at_least':
			return m.bound_at_least({ phrase }, { locale });
		case 'at_most':
			return m.bound_at_most({ phrase }, { locale });
		case 'approximate':
			return m.bound_approximate({ phrase }, { locale });
		case 'exact':
		case 'rounded':
			return phrase;
	}
}
