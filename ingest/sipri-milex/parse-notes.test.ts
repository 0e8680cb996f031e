import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTE_MARKS, splitNotes } from './parse-notes.ts';

const marks = fc.uniqueArray(fc.constantFrom(...NOTE_MARKS));
const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 150 }).map(String), { maxLength: 3 });
const separator = fc.constantFrom(', ', ',', ' ', ';', '; ');

describe(splitNotes, () => {
	it.each([
		['§¶3', ['§', '¶'], ['3']],
		['†§¶11', ['†', '§', '¶'], ['11']],
		['79', [], ['79']],
		['13, 14', [], ['13', '14']],
		['‖', ['‖'], []],
		['||19', ['‖'], ['19']],
		['§ §', ['§'], []],
		['', [], []]
	])('splits %j', (text, foundMarks, foundNumbers) => {
		expect(splitNotes(text)).toEqual({ marks: foundMarks, numbers: foundNumbers, rest: '' });
	});

	it('finds what was glued together, in its order', () => {
		fc.assert(
			fc.property(marks, numbers, separator, (signs, footnotes, between) => {
				const text = signs.join('') + footnotes.join(between);
				expect(splitNotes(text)).toEqual({ marks: signs, numbers: footnotes, rest: '' });
			})
		);
	});

	it('loses no character of any text', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom('§', '†', '1', '7', 'a', '.', '*') }),
				(text) => {
					const { marks: found, numbers: digits, rest } = splitNotes(text);
					const kept = new Set([...found, ...digits.join(''), ...rest]);
					expect([...text].filter((character) => !kept.has(character))).toEqual([]);
				}
			)
		);
	});

	it('says what is neither mark nor number', () => {
		expect(splitNotes('§a3*').rest).toBe('a*');
	});
});
