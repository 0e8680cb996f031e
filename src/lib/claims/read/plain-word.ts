/** Words as the tables of words spell them: lower case, Latin letters, no marks over or under them. */

const CYRILLIC: Readonly<Record<string, string>> = {
	...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', ђ: 'dj', е: 'e', ж: 'z', з: 'z', и: 'i', ј: 'j' },
	...{ к: 'k', л: 'l', љ: 'lj', м: 'm', н: 'n', њ: 'nj', о: 'o', п: 'p', р: 'r', с: 's', т: 't' },
	...{ ћ: 'c', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'c', џ: 'dz', ш: 's', ѓ: 'g', ќ: 'k', ѕ: 'dz' }
};
/** Letters that no decomposition brings to a plain one. */
const OTHERS: Readonly<Record<string, string>> = { đ: 'dj', ı: 'i', '’': "'", ʼ: "'" };
/** `Serbia's` is Serbia's. */
const POSSESSIVE = /'s?$/;
/** What needs no rewriting: most words of most texts. */
const ASCII = /^[ -~]*$/;
const MARKS = /\p{M}/gu;

/** `Kosovës` → `kosoves`, `милијарде` → `milijarde` */
export function toPlainWord(word: string): string {
	const lower = word.toLowerCase();
	if (ASCII.test(lower)) return lower.replace(POSSESSIVE, '');
	// Composed first: ѓ and ќ fall apart into a letter and a mark.
	const latin = Array.from(lower.normalize('NFC'), (letter) => CYRILLIC[letter] ?? letter).join('');
	const bare = latin.normalize('NFD').replace(MARKS, '').normalize('NFC');
	const plain = Array.from(bare, (letter) => OTHERS[letter] ?? letter).join('');
	return plain.replace(POSSESSIVE, '');
}
