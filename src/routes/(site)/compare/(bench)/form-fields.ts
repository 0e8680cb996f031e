/**
 * The workbench's form as a browser without JavaScript sends it (`area=XKX&area=SRB&from=2008…`),
 * and the chart's address that it means. Knows no page.
 */
import { formatChart, parseChart } from '$lib/charts/spec/chart-spec.ts';
import type { YearEnd } from '$lib/charts/spec/fields.ts';

/** Keys that only the form sends; a chart's address has `areas` and `years`. */
const FORM_KEYS = ['area', 'from', 'to'] as const;

/** The canonical query that a sent form means; null where the address is a chart's already. */
export function toChartQuery(params: URLSearchParams): string | null {
	if (!FORM_KEYS.some((key) => params.has(key))) return null;
	const chart = new URLSearchParams(params);
	for (const key of FORM_KEYS) chart.delete(key);
	const areas = params.getAll('area').filter((code) => code !== '');
	if (areas.length > 0) chart.set('areas', areas.join('~'));
	const years = toYears(params);
	if (years !== null) chart.set('years', years);
	for (const [key, value] of [...chart]) if (value === '') chart.delete(key);
	const asked = parseChart(chart);
	return asked.ok ? formatChart(asked.value.spec) : chart.toString();
}

/** The ends as chosen, the smaller first: two lists can be set in either order. */
function orderEnds(from: YearEnd, to: YearEnd): { from: YearEnd; to: YearEnd } {
	if (from === 'latest') return { from: to, to: from };
	return to !== 'latest' && to < from ? { from: to, to: from } : { from, to };
}

function toYears(params: URLSearchParams): string | null {
	const [from, to] = [params.get('from') ?? '', params.get('to') ?? ''];
	if (from === '' && to === '') return null;
	if (params.get('view') === 'bars') return to === '' ? from : to;
	const ends = orderEnds(toEnd(from === '' ? to : from), toEnd(to === '' ? 'latest' : to));
	return ends.from === ends.to ? String(ends.from) : `${String(ends.from)}..${String(ends.to)}`;
}

function toEnd(text: string): YearEnd {
	return /^\d{4}$/.test(text) ? Number.parseInt(text, 10) : 'latest';
}
