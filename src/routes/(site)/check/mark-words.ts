/** A text in pieces: what a claim was read from, and what lies between. */
import type { Claim } from './ask-claims.ts';

export interface Piece {
	readonly text: string;
	/** Number of the claim; null: none. */
	readonly claim: number | null;
}

export function markWords(text: string, claims: readonly Claim[]): readonly Piece[] {
	const read = claims
		.map(({ said }, claim) => ({ start: said.start, end: said.end, claim }))
		// What was filled in stands nowhere in the text.
		.filter(({ start, end }) => end > start)
		.toSorted((a, b) => a.start - b.start);
	const pieces: Piece[] = [];
	let at = 0;
	for (const { start, end, claim } of read) {
		pieces.push({ text: text.slice(at, start), claim: null });
		pieces.push({ text: text.slice(start, end), claim });
		at = end;
	}
	return [...pieces, { text: text.slice(at), claim: null }].filter((piece) => piece.text !== '');
}
