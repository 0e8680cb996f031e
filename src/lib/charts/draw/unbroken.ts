/** Words that no line may end within: spans of years, and words with a hyphen. */

interface Piece {
	readonly text: string;
	readonly isWhole: boolean;
}

/** A longer word may break: on a narrow phone it has no line to itself. */
const LONGEST = 24;

/** `in PBB-së, 2015–2025` → the spaces and plain words together, each word that must stay whole alone. */
export function toPieces(text: string): readonly Piece[] {
	return text.split(/(?<=\s)|(?=\s)/u).reduce<readonly Piece[]>((before, word) => {
		const isWhole = /\S[-–]\S/u.test(word) && word.length <= LONGEST;
		const last = before.at(-1);
		return last === undefined || isWhole || last.isWhole
			? [...before, { text: word, isWhole }]
			: [...before.slice(0, -1), { text: last.text + word, isWhole }];
	}, []);
}
