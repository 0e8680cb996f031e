/** What readers of all kinds ask in a soak: pages, embeds, pictures, figures, mistakes, and a chart. */

interface Question {
	readonly path: string;
	readonly status: number;
}

/** Given the number of the question; undefined: a chart is published. */
type Ask = ((at: number) => Question) | undefined;

const AREAS = ['XKX', 'SRB', 'ALB', 'BIH', 'MNE', 'MKD', 'HRV', 'SVN', 'BGR', 'ROU'];
const FIRST_YEAR = 1996;
const YEARS = 25;

/** Another chart for each number, so that no cache answers all. */
function toChart(at: number): string {
	const [one = 'XKX', other = 'SRB'] = [
		AREAS[at % AREAS.length],
		AREAS[(at * 7 + 3) % AREAS.length]
	];
	const first = FIRST_YEAR + (at % YEARS);
	const areas = one === other ? one : `${one}~${other}`;
	return `measure=sipri-milex.constant-usd&areas=${areas}&years=${String(first)}..2025`;
}

function ok(path: (chart: string) => string): Ask {
	return (at) => ({ path: path(toChart(at)), status: 200 });
}

function wrong(path: string, status: number): Ask {
	return () => ({ path, status });
}

export const QUESTIONS_OF_SOAK: readonly Ask[] = [
	ok((chart) => `/embed?${chart}`),
	ok((chart) => `/embed?${chart}&view=table`),
	ok((chart) => `/compare?${chart}`),
	ok((chart) => `/api/v1/figures?${chart}`),
	ok((chart) => `/api/v1/figures.csv?${chart}`),
	ok((chart) => `/chart.svg?${chart}`),
	ok((chart) => `/chart.png?${chart}&width=600`),
	ok((chart) => `/chart.json?${chart}&as=change:2015`),
	ok(() => '/'),
	ok(() => '/area/SRB'),
	ok(() => '/api/v1/claims?text=Kosovo+allocated+%24162+million+in+2024.'),
	wrong('/embed?measure=gdp', 400),
	wrong('/c/0000000000', 404),
	wrong('/nothing', 404),
	undefined
];

/** What is wrong; null where the chart is published and its embed is drawn. */
export async function publishOne(address: string, at: number): Promise<string | null> {
	const sent = await fetch(`${address}/api/v1/charts`, {
		method: 'POST',
		headers: {
			'content-type': 'application/json',
			'cf-connecting-ip': `2001:db8:${String(at % 9999)}::2`
		},
		body: JSON.stringify({ chart: toChart(at), title: `Chart ${String(at)}` })
	});
	if (sent.status !== 201) return `publishing answers ${String(sent.status)}: ${await sent.text()}`;
	const { id } = (await sent.json()) as { readonly id: string };
	const embed = await fetch(`${address}/c/${id}/embed`);
	const hasTitle = (await embed.text()).includes(`Chart ${String(at)}</h1>`);
	return embed.status === 200 && hasTitle ? null : `/c/${id}/embed answers ${String(embed.status)}`;
}
