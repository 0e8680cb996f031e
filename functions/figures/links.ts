/** Where an answer with figures stands, and the addresses that belong to it. */
import { formatChart, parseChart } from '../../src/lib/charts/spec/chart-spec.ts';
import type { FiguresAnswer } from './figures-schema.ts';
import type { FoundFigures } from './find-figures.ts';
import { formatFiguresQuestion } from './question.ts';

const PATH = '/api/v1/figures';

export function toLinks({ question, served, areas }: FoundFigures): FiguresAnswer['links'] {
	const query = formatFiguresQuestion(question);
	const pinned = formatFiguresQuestion({ ...question, release: served.release.id });
	const spoken = formatFiguresQuestion({
		...question,
		areas: question.areas ?? areas.map(({ code }) => code)
	});
	return {
		self: `${PATH}?${query}`,
		pinned: `${PATH}?${pinned}`,
		csv: `${PATH}.csv?${query}`,
		chart: `/compare?${toChartQuery(spoken)}`
	};
}

/** `Link` of the answer (RFC 8288): its one address, and the same figures in the other format. */
export function formatLinkHeader(links: FiguresAnswer['links'], format: 'json' | 'csv'): string {
	return format === 'json'
		? `<${links.self}>; rel="canonical", <${links.csv}>; rel="alternate"; type="text/csv"`
		: `<${links.csv}>; rel="canonical", <${links.self}>; rel="alternate"; type="application/json"`;
}

/** A question for figures is a question for a chart too; the chart leaves its own defaults out. */
function toChartQuery(query: string): string {
	const chart = parseChart(new URLSearchParams(query));
	return chart.ok ? formatChart(chart.value.spec) : query;
}
