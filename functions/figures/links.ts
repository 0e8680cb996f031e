/** Where an answer with figures stands, and the addresses that belong to it. */
import { formatChart, parseChart } from '../../src/lib/charts/spec/chart-spec.ts';
import { toPageAddress } from '../../src/lib/i18n/page-address.ts';
import type { Link } from '../http/links.ts';
import type { FiguresAnswer } from './figures-schema.ts';
import type { FoundFigures } from './find-figures.ts';
import { asksForParts } from './parts.ts';
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
		...(!asksForParts(question) && { chart: toPageAddress(`/compare?${toChartQuery(spoken)}`) })
	};
}

/** Its one address, and the same figures in the other format. */
export function listLinks(links: FiguresAnswer['links'], format: 'json' | 'csv'): readonly Link[] {
	const [own, other] = format === 'json' ? [links.self, links.csv] : [links.csv, links.self];
	const type = format === 'json' ? 'text/csv' : 'application/json';
	return [
		{ rel: 'canonical', href: own },
		{ rel: 'alternate', href: other, type }
	];
}

/** A question for figures is a question for a chart too; the chart leaves its own defaults out. */
function toChartQuery(query: string): string {
	const chart = parseChart(new URLSearchParams(query));
	return chart.ok ? formatChart(chart.value.spec, { lang: chart.value.presentation.lang }) : query;
}
