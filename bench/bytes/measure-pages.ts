/** The budgets of pages and embeds, measured in a browser that has nothing in its cache. */
import type { Browser, BrowserContext } from 'playwright-core';
import type { BudgetName } from '../budgets.ts';
import { countBrotliOfFile, countBrotliOfPage, countGzip } from './compress.ts';
import { loadFrame, loadPage, measureShift } from './load-page.ts';
import type { Loaded } from './load-page.ts';

export type Measured<Name extends BudgetName = BudgetName> = Readonly<Record<Name, number>>;

type EmbedBudget = Extract<BudgetName, `embed-${string}`>;
type AllPagesBudget = Extract<BudgetName, `pages-${string}`>;
type PageBudget = Exclude<BudgetName, EmbedBudget | AllPagesBudget | 'worker' | 'start-runs'>;

const CHART = 'measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2008..2025';
const CHECK = '/check?text=Kosovo+spent+%24162+million+in+2024.';
const EXPLORER = '/api/v1/docs/explore';
const HELP = '/embed-help';
const PAGES = [
	'/',
	'/area/SRB',
	'/area/NATO',
	'/exports',
	'/transfers',
	'/industry',
	CHECK,
	'/revisions',
	'/data',
	HELP,
	'/api/v1/docs',
	EXPLORER,
	`/sr-Cyrl/compare?${CHART}`,
	`/compare?${CHART}`
];
const EMBED_SCRIPT = '/embed/chart.js';

/** @param address of the served build */
export async function measureEmbed(
	context: BrowserContext,
	address: string
): Promise<Measured<EmbedBudget>> {
	const loaded = await loadFrame(context, `${address}/embed?${CHART}`);
	const scripts = loaded.filter(isScript);
	const isOwn = ({ url }: Loaded) => url.pathname === EMBED_SCRIPT;
	return {
		'embed-html': sum(
			loaded.filter(({ kind }) => kind === 'document'),
			countBrotliOfPage
		),
		'embed-script': sum(scripts.filter(isOwn), countBrotliOfFile),
		'embed-other-scripts': sum(
			scripts.filter((each) => !isOwn(each)),
			countBrotliOfFile
		),
		'embed-requests': loaded.length,
		'embed-third-party': loaded.filter(({ url }) => url.origin !== address).length
	};
}

/** @param address of the served build */
export async function measurePages(
	browser: Browser,
	address: string
): Promise<Measured<PageBudget>> {
	const load = (path: string) =>
		withContext(browser, (context) => loadPage(context, `${address}${path}`));
	const [home, compare] = [await load('/'), await load(`/compare?${CHART}`)];
	const [explorer, help] = [await load(EXPLORER), await load(HELP)];
	return {
		'home-scripts': sum(home.filter(isScript), countGzip),
		'home-requests': home.length,
		'compare-scripts': sum(compare.filter(isScript), countGzip),
		'compare-requests': compare.length,
		'explorer-scripts': sum(explorer.filter(isScript), countGzip),
		'help-scripts': sum(help.filter(isScript), countGzip),
		'help-requests': help.length
	};
}

/** What is promised of all pages: the worst of them counts. */
export async function measureAllPages(
	browser: Browser,
	address: string
): Promise<Measured<AllPagesBudget>> {
	const pages = [];
	for (const path of PAGES) {
		const [loaded, shift] = await withContext(browser, async (context) => [
			await loadPage(context, address + path),
			await measureShift(context, address + path)
		]);
		pages.push({ path, loaded, shift });
	}
	const html = pages.map(({ loaded }) =>
		sum(
			loaded.filter(({ kind }) => kind === 'document'),
			countBrotliOfPage
		)
	);
	const read = pages.filter(({ path }) => !/\/(compare|explore|embed-help)\b/.test(path));
	return {
		'pages-html': Math.max(...html),
		'pages-scripts': Math.max(...read.map(({ loaded }) => sum(loaded.filter(isScript), countGzip))),
		'pages-requests': Math.max(...read.map(({ loaded }) => loaded.length)),
		'pages-shift': Math.max(...pages.map(({ shift }) => shift))
	};
}

/** A browser that has seen nothing yet. */
export async function withContext<Result>(
	browser: Browser,
	use: (context: BrowserContext) => Promise<Result>
): Promise<Result> {
	const context = await browser.newContext();
	try {
		return await use(context);
	} finally {
		await context.close();
	}
}

function isScript({ kind }: Loaded): boolean {
	return kind === 'script';
}

function sum(loaded: readonly Loaded[], count: (body: Uint8Array) => number): number {
	return loaded.reduce((total, { body }) => total + count(body), 0);
}
