/** Which terms a reader of a chart may want explained. */
import type { ViewFrame } from '$lib/charts/view/view-frame.ts';
import { findMeasureKind } from '$lib/figures/measure.ts';
import { m } from '$lib/i18n/paraglide/messages.js';

export const TERMS = {
	expenditure: { name: m.term_military_expenditure, meaning: m.term_military_expenditure_meaning },
	constant: { name: m.term_constant_prices, meaning: m.term_constant_prices_meaning },
	current: { name: m.term_current_prices, meaning: m.term_current_prices_meaning },
	burden: { name: m.term_share_of_gdp, meaning: m.term_share_of_gdp_meaning },
	estimate: { name: m.term_estimate, meaning: m.term_estimate_meaning },
	tiv: { name: m.term_tiv, meaning: m.term_tiv_meaning },
	licence: { name: m.term_licence, meaning: m.term_licence_meaning },
	exported: { name: m.term_actual_export, meaning: m.term_actual_export_meaning }
} as const;

export type TermId = keyof typeof TERMS;

export function findTerms({ measure, key }: Pick<ViewFrame, 'measure' | 'key'>): readonly TermId[] {
	const { source, prices, dimension } = findMeasureKind(measure);
	const isExpenditure = source === 'sipri-milex' || source === 'nato';
	return [
		...only('expenditure', isExpenditure && !measure.endsWith('.personnel')),
		...only('constant', prices === 'release'),
		...only('current', prices === 'current'),
		...only('burden', measure.endsWith('.share-of-gdp')),
		...only('tiv', dimension === 'volume'),
		...only('licence', measure.startsWith('seesac.licen')),
		...only('exported', source === 'seesac'),
		...only('estimate', key.length > 0)
	];
}

function only(term: TermId, isMeant: boolean): readonly TermId[] {
	return isMeant ? [term] : [];
}
