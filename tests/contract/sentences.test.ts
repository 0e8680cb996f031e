/** The computed sentences in six languages: the figures as the language writes them, in their order. */
import { describe, expect, it } from 'vitest';
import { GALLERY } from '$lib/charts/spec/gallery.ts';
import { MEASURE_IDS, findMeasureKind } from '$lib/figures/measure.ts';
import { LOCALES } from '$lib/i18n/locale.ts';
import type { Locale } from '$lib/i18n/locale.ts';
import { viewOf } from './view-of.ts';

const KOSOVO_AND_SERBIA =
	'measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2008..2025&release=2026-04';

/** The sentence of the Kosovo–Serbia chart, read by hand in each language. */
const BY_HAND: Readonly<Record<Locale, string>> = {
	en: 'In 2025, military expenditure of Serbia was US$2,554 million (estimate), 11.8 times that of Kosovo, US$217.3 million, in constant 2024 prices. Since 2009: Serbia +97% and Kosovo +580%.',
	sq: 'Në vitin 2025, shpenzimet ushtarake: Serbia – 2554 milionë dollarë (vlerësim), 11,8 herë më shumë se Kosova me 217,3 milionë dollarë, me çmime konstante të vitit 2024. Nga viti 2009: Serbia +97% dhe Kosova +580%.',
	'sr-Latn':
		'U 2025. godini vojni izdaci: Srbija – 2.554 miliona dolara (procena), 11,8 puta više nego Kosovo sa 217,3 miliona dolara, u stalnim cenama iz 2024. godine. Od 2009. godine: Srbija +97% i Kosovo +580%.',
	'sr-Cyrl':
		'У 2025. години војни издаци: Србија – 2.554 милиона долара (процена), 11,8 пута више него Косово са 217,3 милиона долара, у сталним ценама из 2024. године. Од 2009. године: Србија +97% и Косово +580%.',
	bs: 'U 2025. godini vojni izdaci: Srbija – 2.554 miliona dolara (procjena), 11,8 puta više nego Kosovo sa 217,3 miliona dolara, u stalnim cijenama iz 2024. godine. Od 2009. godine: Srbija +97% i Kosovo +580%.',
	mk: 'Во 2025 година воените расходи: Србија – 2.554 милиони долари (проценка), 11,8 пати повеќе од Косово со 217,3 милиони долари, во постојани цени од 2024 година. Од 2009 година: Србија +97 % и Косово +580 %.'
};

/** Of the same two as a share of GDP: a difference of shares is in percentage points. */
const SHARES = 'measure=sipri-milex.share-of-gdp&areas=XKX~SRB&years=2008..2025&release=2026-04';
const POINTS_BY_HAND: Readonly<Record<Locale, string>> = {
	en: 'Since 2008: Serbia +0.71 percentage points and Kosovo +1.84 percentage points.',
	sq: 'Nga viti 2008: Serbia +0,71 pikë përqindjeje dhe Kosova +1,84 pikë përqindjeje.',
	'sr-Latn': 'Od 2008. godine: Srbija +0,71 procentnih poena i Kosovo +1,84 procentnih poena.',
	'sr-Cyrl': 'Од 2008. године: Србија +0,71 процентних поена и Косово +1,84 процентних поена.',
	bs: 'Od 2008. godine: Srbija +0,71 procentnih poena i Kosovo +1,84 procentnih poena.',
	mk: 'Од 2008 година: Србија +0,71 процентни поени и Косово +1,84 процентни поени.'
};
const OF_SHARES = MEASURE_IDS.filter((id) => findMeasureKind(id).dimension === 'share');

/** Whatever a language writes around them. */
const listNumbers = (text: string) => text.match(/[+−-]?\d[\d.,\u00a0]*\d|[+−-]?\d/g) ?? [];

/** `2.554`, `2554` → `2,554`; a year is a year in every language. */
function toEnglish(number: string, locale: Locale): string {
	if (locale === 'en' || /^(19|20)\d\d$/.test(number)) return number;
	const plain = number.replaceAll(/[.\u00a0]/g, '').replace(',', '.');
	const [whole = '', ...decimals] = plain.split('.');
	return [whole.replaceAll(/\B(?=(\d{3})+$)/g, ','), ...decimals].join('.');
}

it.each(LOCALES)('Kosovo and Serbia in %s read as they were read by hand', (locale) => {
	const said = viewOf(KOSOVO_AND_SERBIA, locale).sentence.replaceAll('\u00a0', ' ');
	expect(said).toBe(BY_HAND[locale]);
});

it.each(LOCALES)('a change of shares in %s reads as it was read by hand', (locale) => {
	expect(viewOf(SHARES, locale).sentence.endsWith(POINTS_BY_HAND[locale])).toBe(true);
});

it.each(OF_SHARES)('%s: what the sentence says of the change is the difference', (measure) => {
	const area = measure.startsWith('seesac') ? 'SRB' : 'ALB';
	const { sentence, series } = viewOf(
		`measure=${measure}&areas=${measure === 'seesac.licence-utilisation' ? 'SEESAC' : area}&view=lines`
	);
	const values = (series[0]?.points ?? []).flatMap(({ value }) => value ?? []);
	const [first = NaN, last = NaN] = [values[0], values.at(-1)];
	const points = Math.abs((last - first) * 100).toFixed(2);
	expect(sentence).toMatch(new RegExp(`[+−]${points.replace('.', '\\.')} percentage points\\.$`));
});

it('a change since a year is in percentage points too', () => {
	const { sentence } = viewOf(`${SHARES}&as=change:2015`);
	expect(sentence).toContain('+1.06 percentage points');
});

describe.each(GALLERY.map(({ id, query }) => [id, query] as const))('%s', (_, query) => {
	const english = viewOf(query, 'en');

	it.each(LOCALES)(
		'says the figures of the English sentence in %s, and names its areas',
		(locale) => {
			const view = viewOf(query, locale);
			const numbers = (text: string, of: Locale) =>
				listNumbers(text).map((number) => toEnglish(number, of).replace('−', '-'));
			expect(numbers(view.sentence, locale).sort()).toEqual(numbers(english.sentence, 'en').sort());
			const named = english.series.filter(({ area }) => english.sentence.includes(area.name));
			const nameOf = (code: string) =>
				view.series.find(({ area }) => area.code === code)?.area.name;
			for (const { area } of named) expect(view.sentence).toContain(nameOf(area.code) ?? area.code);
			expect(view.sentence).not.toMatch(/\.\.|\{|\}|undefined|NaN| ,|\s{2}/);
			expect(view.title).not.toMatch(/\{|\}|undefined/);
			expect(view.series.map(({ points }) => points.map(({ value }) => value))).toEqual(
				english.series.map(({ points }) => points.map(({ value }) => value))
			);
		}
	);
});
