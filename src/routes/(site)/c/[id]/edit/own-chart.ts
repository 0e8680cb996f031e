/** What an editor does with a chart of their own, by its key. Asks the API from the browser. */
import { hc } from 'hono/client';
import type { App as Api } from '$functions/app.ts';
import type { ChartAnswer } from '$functions/charts/charts-schema.ts';
import type { Problem } from '../../../../ask-view.ts';

export interface Own {
	readonly id: string;
	readonly key: string;
}

export interface Correction {
	readonly title: string;
	readonly note: string;
	/** As an address has them: `2022:Invasion of Ukraine~2014:…`. */
	readonly events: string;
	/** `latest`, or the id of a release. */
	readonly release: string;
}

/** Null where nothing went wrong; else the API's words. */
export type Refusal = { readonly status: number; readonly detail: string } | null;

const CHART = hc<Api>('/').api.v1.charts[':id'];

/** The new version, or why there is none. */
export async function correctChart(
	own: Own,
	correction: Correction
): Promise<{ readonly refusal: Refusal; readonly chart: ChartAnswer | null }> {
	const answer = await send('PATCH', own, correction);
	if (!answer.ok) return { refusal: await toRefusal(answer), chart: null };
	return { refusal: null, chart: (await answer.json()) as ChartAnswer };
}

export async function deleteChart(own: Own): Promise<Refusal> {
	const answer = await send('DELETE', own);
	return answer.ok ? null : await toRefusal(answer);
}

/** All versions as a file, or why there is none. */
export async function exportChart(
	own: Own
): Promise<{ readonly refusal: Refusal; readonly file: Blob | null }> {
	const answer = await fetch(`${toPath(own)}/export`, { headers: toHeaders(own) });
	if (!answer.ok) return { refusal: await toRefusal(answer), file: null };
	return { refusal: null, file: await answer.blob() };
}

async function send(method: string, own: Own, body?: Correction): Promise<Response> {
	const headers = { ...toHeaders(own), 'content-type': 'application/json' };
	return await fetch(toPath(own), {
		method,
		headers,
		...(body !== undefined && { body: JSON.stringify(body) })
	});
}

function toPath({ id }: Own): string {
	return CHART.$path({ param: { id } });
}

function toHeaders({ key }: Own): Record<string, string> {
	return { authorization: `Bearer ${key}` };
}

async function toRefusal(answer: Response): Promise<Refusal> {
	const { detail } = (await answer.json()) as Problem;
	return { status: answer.status, detail };
}
