/** How the arrow keys move through a drawing, as a screen reader says it. */
import type { Locale } from '../../i18n/locale.ts';
import { m } from '../../i18n/paraglide/messages.js';
import type { ViewFrame } from '../view/view-frame.ts';

export function tellHint({ kind, years }: ViewFrame, locale: Locale): string {
	if (kind === 'lines' || kind === 'slope') return m.plot_hint_lines({}, { locale });
	if (kind === 'flows') return m.plot_hint_flows({}, { locale });
	if (years.length > 1) return m.plot_hint_years({}, { locale });
	return kind === 'bars' ? m.plot_hint_bars({}, { locale }) : m.plot_hint_areas({}, { locale });
}
