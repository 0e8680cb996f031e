/** Asks for a changed chart: once for the control that changed it and for its address. Browser only. */
import { askJson } from './ask-json.ts';
import { keepSame } from './keep-same.ts';
import type { ShownChart } from './show-chart.ts';

/** By address: the back button asks for nothing again. */
const kept = new Map<string, Promise<ShownChart>>();
const MOST_KEPT = 12;
let shown: ShownChart | null = null;

/** What stands in the page: of the next chart, what is the same is kept. A browser shows one workbench. */
export function rememberShown(chart: ShownChart): void {
	shown = chart;
}

/** @param address of `toRedrawAddress` @throws the kit's error where the chart is refused */
export function askRedrawn(address: string, fetch: typeof globalThis.fetch): Promise<ShownChart> {
	const known = kept.get(address);
	if (known !== undefined) return known;
	const asked = ask(address, fetch);
	kept.set(address, asked);
	asked.catch(() => kept.delete(address));
	const [oldest = address] = kept.keys();
	if (kept.size > MOST_KEPT) kept.delete(oldest);
	return asked;
}

/** Past all caches: to look there takes longer than it saves. */
const HEADERS = { 'cache-control': 'no-cache' };

async function ask(address: string, fetch: typeof globalThis.fetch): Promise<ShownChart> {
	return keepSame(shown, (await askJson(fetch, address, HEADERS)) as ShownChart);
}
