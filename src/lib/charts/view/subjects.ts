/** What the sentence of a chart is about, as a noun. */
import type { MeasureId } from '../../figures/measure.ts';
import type { Locale } from '../../i18n/locale.ts';
import { m } from '../../i18n/paraglide/messages.js';
import type { ChartSpec } from '../spec/chart-spec.ts';

/** What a sentence is about, where it is not military expenditure. */
const SUBJECTS = {
	'sipri-top100.arms-revenue': m.subject_arms_revenue,
	'sipri-transfers.imports': m.subject_arms_imports,
	'sipri-transfers.exports': m.subject_arms_exports,
	'seesac.exports-value': m.subject_exports_value,
	'seesac.licences-value': m.subject_licences_value,
	'seesac.licences-issued': m.subject_licences_issued,
	'seesac.share-of-region': m.subject_share_of_region,
	'seesac.licence-utilisation': m.subject_licence_utilisation,
	'nato.share-of-gdp': m.subject_defence_expenditure,
	'nato.equipment-share': m.subject_equipment,
	'nato.personnel': m.subject_personnel,
	'nato.current-usd': m.subject_defence_expenditure,
	'nato.constant-usd': m.subject_defence_expenditure
} as const satisfies Record<Exclude<MeasureId, `sipri-milex.${string}`>, unknown>;

/** `military expenditure`, `the volume of arms imports`: a noun in the singular. */
export function tellSubject(measure: MeasureId, locale: Locale): string {
	const subject = isOfMilex(measure) ? m.subject_military_expenditure : SUBJECTS[measure];
	return subject({}, { locale });
}

/** The same beside a figure that says what it is a share of: `… of Serbia was 72.89% of the region’s exports`. */
export function tellCountedSubject(measure: MeasureId, locale: Locale): string {
	const isShareOfExports =
		measure === 'seesac.share-of-region' || measure === 'seesac.licence-utilisation';
	return isShareOfExports ? m.subject_exports_value({}, { locale }) : tellSubject(measure, locale);
}

/** What the sentence of a chart is about: an index or a change does not say what it is a share of. */
export function tellShownSubject({ measure, as }: ChartSpec, locale: Locale): string {
	return as.kind === 'figures' ? tellCountedSubject(measure, locale) : tellSubject(measure, locale);
}

function isOfMilex(measure: MeasureId): measure is Exclude<MeasureId, keyof typeof SUBJECTS> {
	return !(measure in SUBJECTS);
}
