/** An editor's own words in an address: one line of plain text. */
import * as v from 'valibot';

/**
 * Controls, halves of characters, what XML cannot hold, and marks that reorder the text and so could
 * make a title lie.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/u;

export function PlainText(mostCharacters: number) {
	return v.pipe(
		v.string(),
		v.trim(),
		v.check(
			isPlain,
			'the text holds control or direction characters; plain text of one line would do'
		),
		v.check(
			(text) => [...text].length <= mostCharacters,
			`the text is too long: at most ${String(mostCharacters)} characters`
		)
	);
}

/** Whether a text is one line without marks that reorder it. */
export function isPlain(text: string): boolean {
	return !UNPRINTABLE.test(text);
}
