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
const LAST_YEAR = 2025;
const FIRST_YEAR_OF_ALL = 1949;
const MORE_THAN_IS_REMEMBERED = 10_000_000;

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

const QUESTIONS: readonly Ask[] = [
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

/**
 * Asks as many large answers as the worker may remember (`functions/http/memory.ts`), and more: from then
 * on each new one takes the place of an old one, and what it holds has no reason to grow.
 */
export async function fillMemory(address: string): Promise<void> {
	let bytes = 0;
	for (let at = 0; bytes < MORE_THAN_IS_REMEMBERED; at += 1) {
		const last = LAST_YEAR - (at % YEARS);
		const first = FIRST_YEAR_OF_ALL + Math.floor(at / YEARS);
		const query = `measure=sipri-milex.constant-usd&areas=WB6&years=${String(first)}..${String(last)}`;
		const answer = await fetch(`${address}/api/v1/figures?${query}`, {
			headers: { 'cache-control': 'no-cache' }
		});
		if (answer.status !== 200) throw new Error(`${query} answers ${String(answer.status)}`);
		bytes += (await answer.arrayBuffer()).byteLength;
	}
}

/** What is wrong with the answer; null where nothing is. */
export async function askOne(address: string, at: number): Promise<string | null> {
	const question = QUESTIONS[at % QUESTIONS.length];
	if (question === undefined) return await publishOne(address, at);
	const { path, status } = question(at);
	// Each a reader of its own, so that none asks too often.
	const headers = {
		'cf-connecting-ip': `2001:db8:${String(at % 9999)}::1`,
		'cache-control': 'no-cache'
	};
	const answer = await fetch(address + path, { headers });
	const { byteLength } = await answer.arrayBuffer();
	if (answer.status === status && byteLength > 0) return null;
	return `${path} answers ${String(answer.status)} with ${String(byteLength)} bytes`;
}

/** What is wrong; null where the chart is published and its embed is drawn. */
async function publishOne(address: string, at: number): Promise<string | null> {
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
