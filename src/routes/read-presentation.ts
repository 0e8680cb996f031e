/** How a chart is to be shown, from the same address that says what it shows. */
import { parseChart } from '$lib/charts/spec/chart-spec.ts';
import { BASE_LOCALE } from '$lib/i18n/locale.ts';
import type { Presentation } from '$lib/charts/spec/chart-spec.ts';

const PLAIN: Presentation = {
	lang: BASE_LOCALE,
	theme: 'auto',
	controls: true,
	width: null,
	height: null
};

/** An address that is not understood is the API's to refuse; until then nothing special is shown. */
export function readPresentation(params: URLSearchParams): Presentation {
	const asked = parseChart(params);
	return asked.ok ? asked.value.presentation : PLAIN;
}
