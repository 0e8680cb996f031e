/** Which mark parts decimals in a text: in English the point, in Albanian and Serbian the comma. */
import type { DecimalMark } from './cell-value.ts';
import type { Token } from './tokens.ts';

const ENGLISH = new Set([
	...['the', 'of', 'and', 'in', 'to', 'is', 'was', 'for', 'by', 'on', 'billion', 'million'],
	...['percent', 'per', 'with', 'spent', 'defence', 'defense', 'military']
]);
const OTHERS = new Set([
	...['je', 'i', 'u', 'za', 'na', 'od', 'su', 'se', 'odsto', 'posto', 'miliona', 'milijardi'],
	...['milijarde', 'dolara', 'evra', 'eura', 'godine', 'ne', 'te', 'dhe', 'e', 'per', 'me', 'qind'],
	...['milione', 'miliarde', 'dollare', 'perqind', 'shpenzimet', 'vojsku', 'do', 'kroz']
]);

export function findDecimalHabit(tokens: readonly Token[]): DecimalMark {
	const count = (words: ReadonlySet<string>) =>
		tokens.reduce((sum, { plain }) => sum + (words.has(plain) ? 1 : 0), 0);
	return count(OTHERS) > count(ENGLISH) ? ',' : '.';
}
