/** What is read out of sentences; whole articles are checked in `functions/claims`. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from './cell-value.ts';
import { toPlainWord } from './plain-word.ts';
import { readClaims } from './read-claims.ts';

function readFirst(text: string) {
	const [claim] = readClaims(text, 2025).claims;
	if (claim === undefined) throw new Error(`nothing read: ${text}`);
	return claim;
}

describe(readNumber, () => {
	it.each([
		['2.2', '.', 2.2, 1],
		['2,2', '.', 2.2, 1],
		['2,219.7', '.', 2219.7, 1],
		['2.219,7', ',', 2219.7, 1],
		['1.140', ',', 1140, 0],
		['1.140', '.', 1.14, 3],
		['1,140', '.', 1140, 0],
		['1 140', '.', 1140, 0],
		['1.140.000', '.', 1_140_000, 0],
		['0.765', ',', 0.765, 3],
		['162', '.', 162, 0]
	] as const)('%s, decimals by %s, is %d', (...[raw, habit, value, decimals]) => {
		const number = readNumber(raw, habit);
		expect(number?.value).toBeCloseTo(value, 6);
		expect(number?.decimals).toBe(decimals);
	});

	it('reads no number that no figure has', () => {
		expect(readNumber('9'.repeat(40), '.')).toBeNull();
	});
});

describe(toPlainWord, () => {
	it.each([
		['Kosovës', 'kosoves'],
		['милијарде', 'milijarde'],
		['ЉУБЉАНА', 'ljubljana'],
		['izdvojiće', 'izdvojice'],
		['Đoković', 'djokovic'],
		['Serbia’s', 'serbia']
	])('%s is %s', (word, plain) => {
		expect(toPlainWord(word)).toBe(plain);
	});
});

describe('an amount', () => {
	it.each([
		['Kosovo spent $162 million.', 162e6, 1e6],
		['Kosovo spent US$162m.', 162e6, 1e6],
		['Kosovo spent 162 million dollars.', 162e6, 1e6],
		['Kosova shpenzoi 162 milionë dollarë.', 162e6, 1e6],
		['Kosovo je potrošilo 162 miliona dolara.', 162e6, 1e6],
		['Косово је потрошило 162 милиона долара.', 162e6, 1e6],
		['Srbija izdvaja 2,2 milijarde dolara.', 2.2e9, 1e8],
		['Serbia ndau 2,2 miliardë dollarë.', 2.2e9, 1e8],
		['Svet je potrošio 2,24 biliona dolara.', 2.24e12, 1e10],
		['Serbia spent two billion dollars.', 2e9, 1e9],
		['Srbija je potrošila milijardu dolara.', 1e9, 1e9]
	])('%s', (text, value, step) => {
		const { amount } = readFirst(text);
		expect(amount.quantity).toBe('usd');
		expect(amount.value).toBeCloseTo(value, 0);
		expect(amount.step).toBeCloseTo(step, 0);
	});

	it.each([
		['around $162 million', 'about'],
		['over 65% of total exports', 'at-least'],
		['nearly $700 billion', 'nearly'],
		['less than 2 percent of GDP', 'at-most'],
		['$162 million', 'as-written'],
		['preko 400 miliona dolara', 'at-least'],
		['nešto manje od 400 miliona dolara', 'nearly'],
		['rreth 2.2 miliardë dollarë', 'about'],
		['mbi 100 milionë euro', 'at-least']
	])('%s is meant %s', (text, loosely) => {
		expect(readFirst(text).amount.loosely).toBe(loosely);
	});

	it('is not the year beside it', () => {
		expect(readClaims('In 2024 Kosovo had elections.', 2025).claims).toEqual([]);
	});
});

describe('whose it is', () => {
	it.each([
		['kosovski budžet za odbranu od 100 miliona evra', ['XKX']],
		['buxheti i Kosovës prej 100 milionë euro', ['XKX']],
		['Serbian defence spending of $2 billion', ['SRB']],
		['North Macedonia spent 2.1 percent of GDP', ['MKD']],
		['Mali i Zi shpenzoi 1.8 përqind', ['MNE']],
		['gotovo 2 milijarde dolara u Srbiji, pet puta više od Albanije', ['SRB']],
		['It gave us 5 million dollars', []]
	])('%s', (text, areas) => {
		expect(readFirst(text).areas).toEqual(areas);
	});
});

describe('of which year', () => {
	it.each([
		['Serbia spent $2.2 billion in 2024.', 2024, null],
		['Serbia spent $2.2 billion last year.', 2024, null],
		['Srbija je prošle godine izdvojila 2 milijarde dolara.', 2024, null],
		['Vitin e kaluar Serbia shpenzoi 2 miliardë dollarë.', 2024, null],
		['Spending of Serbia rose by 43% in 2019, more than in 2015.', 2019, 2015],
		['Serbia spends $2.2 billion.', null, null]
	])('%s', (text, year, since) => {
		expect(readFirst(text)).toMatchObject({ year, since });
	});
});

describe('any text', () => {
	const pieces = fc.constantFrom(
		...[
			'$',
			'€',
			'%',
			'2.2',
			'2,219.7',
			'65',
			'1.000.000',
			'billion',
			'milijardi',
			'over',
			'Kosovo'
		],
		...[
			'Србија',
			'2024',
			'last year',
			'of GDP',
			'.',
			';',
			'\u202e',
			'‍',
			'💣',
			'\0',
			'\n',
			"'s",
			'…'
		]
	);
	const texts = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 400 }),
		fc.array(pieces, { maxLength: 80 }).map((some) => some.join(' ')),
		fc.array(pieces, { maxLength: 80 }).map((some) => some.join(''))
	);

	it('is read, and each claim stands where it says', () => {
		fc.assert(
			fc.property(texts, fc.option(fc.integer({ min: 1900, max: 2100 })), (text, year) => {
				for (const { words, start, end, amount } of readClaims(text, year).claims) {
					expect(text.slice(start, end)).toBe(words);
					expect(Number.isFinite(amount.value)).toBe(true);
					expect(amount.step).toBeGreaterThan(0);
				}
			}),
			{ numRuns: 400 }
		);
	});
});
