/** How sure a figure is, told behind it: nothing where it is as reported. */
import type { Quality } from '../figures/figure.ts';
import { qualityLabel } from './labels.ts';
import type { Locale } from './locale.ts';
import { m } from './paraglide/messages.js';

const WORDS = { estimate: m.quality_word_estimate, uncertain: m.quality_word_uncertain };

/** Behind a text that stands alone: `Serbia, 2024: US$2,404 million, estimate`. */
export function withQuality(text: string, quality: Quality | null, locale: Locale): string {
	return quality === null || quality === 'reported'
		? text
		: m.spoken_quality({ text, quality: qualityLabel(quality, locale) }, { locale });
}

/** Behind a phrase within a sentence: `US$2,404 million (estimate)`. */
export function withQualityWord(phrase: string, quality: Quality | null, locale: Locale): string {
	return quality === null || quality === 'reported'
		? phrase
		: m.phrase_with_quality({ phrase, quality: WORDS[quality]({}, { locale }) }, { locale });
}
