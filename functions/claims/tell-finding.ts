/** A finding in a reader's words: its value, what is counted, the sentence that is true. */
import type { Finding, Way } from '../../src/lib/claims/match/finding.ts';
import { chooseDisplayUnit } from '../../src/lib/charts/view/display-unit.ts';
import { tellBasis } from '../../src/lib/charts/view/headings.ts';
import { tellCountedSubject, tellSubject } from '../../src/lib/charts/view/subjects.ts';
import { CALCULATED } from '../../src/lib/figures/figure.ts';
import type { SourceId } from '../../src/lib/figures/release.ts';
import { areaName } from '../../src/lib/i18n/area-name.ts';
import { formatMonth, formatPercent } from '../../src/lib/i18n/format.ts';
import { measureTitle, unitLabel } from '../../src/lib/i18n/labels.ts';
import type { Locale } from '../../src/lib/i18n/locale.ts';
import { nameInText } from '../../src/lib/i18n/name-in-text.ts';
import { m } from '../../src/lib/i18n/paraglide/messages.js';

const PUBLISHERS = {
	'sipri-milex': m.claim_by_sipri,
	'sipri-top100': m.claim_by_sipri,
	'sipri-transfers': m.claim_by_sipri,
	seesac: m.claim_by_seesac,
	nato: m.claim_by_nato
} as const satisfies Record<SourceId, unknown>;

/** `US$162.0 million`, `+5.92%`, `39.12% of the world’s` */
export function tellValue(finding: Finding, locale: Locale): string {
	const { figure, unit, way, series } = finding;
	if (way === 'change') return toSigned(figure.value, formatPercent(figure.value, 2, locale));
	if (way === 'share-of-world') return formatPercent(figure.value, 2, locale);
	const { measure } = series;
	const size = Math.abs(figure.value);
	const display = chooseDisplayUnit({ measure, unit, largest: size }, locale);
	const phrase = display.formatPhrase(display.toShown(size, unit));
	if (way !== 'difference') return phrase;
	return figure.value < 0
		? m.claim_less({ amount: phrase }, { locale })
		: m.claim_more({ amount: phrase }, { locale });
}

/** `Military expenditure in constant US dollars · US$ million, constant 2023` */
export function tellCounted(finding: Finding, locale: Locale): string {
	const { series, unit, way, since } = finding;
	const title = measureTitle(series.measure, locale);
	const in_ = { locale };
	switch (way) {
		case 'level':
			// A share says what it is of in its title.
			if (unit.id === 'fraction') return title;
			return m.claim_counted({ title, detail: unitLabel(unit, locale) }, in_);
		case 'euro':
			return m.claim_counted({ title, detail: m.claim_way_euro({}, in_) }, in_);
		case 'change':
		case 'difference':
			return m.claim_counted(
				{ title, detail: m.claim_way_change({ since: String(since) }, in_) },
				in_
			);
		case 'share-of-world':
			return m.claim_counted({ title, detail: m.claim_way_share_of_world({}, in_) }, in_);
	}
}

/** `, in constant 2023 prices` */
export function tellPrices({ way, series, unit }: Finding, locale: Locale): string {
	if (way === 'euro') return m.claim_basis_euro({}, { locale });
	return tellBasis(way === 'level' ? unit : series.unit, locale);
}

/** `release of April 2025`; of SEESAC's reports Bilans itself has made a transcription. */
export function tellRelease({ release, source }: Finding, locale: Locale): string {
	const month = formatMonth(release.published, locale);
	return source.id === 'seesac'
		? m.claim_release_transcribed({ month }, { locale })
		: m.claim_release({ month }, { locale });
}

/** A sentence that is true, whole: year, area, value, prices, publisher, release. */
export function tellPhrasing(finding: Finding, locale: Locale): string {
	const { source, year, since } = finding;
	const parts = {
		year: String(year),
		since: String(since),
		subject: tellSubjectOf(finding, locale),
		value: tellValue(finding, locale),
		basis: tellPrices(finding, locale),
		publisher: PUBLISHERS[source.id]({}, { locale }),
		release: tellRelease(finding, locale)
	};
	return choosePhrasing(finding)(parts, { locale });
}

function choosePhrasing(finding: Finding) {
	const { way, figure, series, source } = finding;
	if (source.id === 'seesac' && way === 'level') {
		if (figure.notes.includes('national-report')) return m.claim_phrasing_national;
		return figure.notes.includes(CALCULATED)
			? m.claim_phrasing_seesac_calculated
			: m.claim_phrasing_seesac;
	}
	const isIndustry = series.measure === 'sipri-top100.arms-revenue';
	return isIndustry && way === 'change' ? m.claim_phrasing_industry_change : PHRASINGS[way];
}

const PHRASINGS = {
	level: m.claim_phrasing,
	euro: m.claim_phrasing,
	change: m.claim_phrasing_change,
	difference: m.claim_phrasing_difference,
	'share-of-world': m.claim_phrasing_share_of_world
} as const satisfies Record<Way, unknown>;

/** `military expenditure of Kosovo`; of the world's industry no area is said. */
function tellSubjectOf({ series, way }: Finding, locale: Locale): string {
	const subject = (way === 'level' ? tellCountedSubject : tellSubject)(series.measure, locale);
	if (series.measure === 'sipri-top100.arms-revenue' && series.area === 'WORLD') return subject;
	const { category = '', partner = '' } = series;
	const parts = [category, partner === '' ? '' : areaName(partner, locale)].filter(
		(each) => each !== ''
	);
	const area = nameInText(areaName(series.area, locale), locale);
	return parts.length === 0
		? m.claim_subject_of({ subject, area }, { locale })
		: m.claim_subject_of_part({ subject, area, part: parts.join(', ') }, { locale });
}

function toSigned(value: number, text: string): string {
	return value > 0 ? `+${text}` : text;
}
