/**
 * Pages ask the API in the same worker. A view of all areas and years is four megabytes of JSON, which
 * would be written, hashed, kept and read again to stay where it is: they get the view itself.
 */
import type { ChartView } from '../../src/lib/charts/view/chart-view.ts';

const takers = new WeakMap<Request, (view: ChartView) => void>();

/**
 * Asks within the worker. A view comes as an answer whose `json()` writes and reads nothing; all else
 * comes as it is. @param fetch hands this very request on to the API
 */
export async function askWithin(
	request: Request,
	fetch: (request: Request) => Promise<Response>
): Promise<Response> {
	const taken: ChartView[] = [];
	takers.set(request, (view) => taken.push(view));
	const answer = await fetch(request);
	const [view] = taken;
	return view === undefined ? answer : new HandedOver(view);
}

/** @returns whether the asker took it: then the answer needs no body */
export function handOver(request: Request, view: ChartView): boolean {
	const take = takers.get(request);
	take?.(view);
	return take !== undefined;
}

class HandedOver extends Response {
	private readonly view: ChartView;

	constructor(view: ChartView) {
		super(null, { headers: { 'content-type': 'application/json' } });
		this.view = view;
	}

	override json(): Promise<ChartView> {
		return Promise.resolve(this.view);
	}

	override text(): Promise<string> {
		return Promise.resolve(JSON.stringify(this.view));
	}
}
