/**
 * The nearest chart to an address that is broken or outdated: what is not understood is left away,
 * one part after the other, and the rest stays. Never drawn in its place: offered.
 */
import { findNearCode } from '../../figures/area.ts';
import { KOSOVO_AND_SERBIA } from './catalogue.ts';
import { parseChart } from './chart-spec.ts';
import type { ChartSpec } from './chart-spec.ts';
import { mendAnyway } from './mend.ts';
import type { AskProblem } from './problem.ts';

/** As many parts as an address may have, and a few. */
const MOST_STEPS = 300;
/** So a problem begins what would do, where it is other areas. */
const OTHERS = 'areas=';
const LISTS = ['areas', 'highlight'];

/** @param refused what the figures do not allow, where the address itself is sound */
export function mendAddress(params: URLSearchParams, refused: AskProblem | null = null): ChartSpec {
	const mended = new URLSearchParams(params);
	if (refused !== null && parseChart(mended).ok) mendRefused(mended, refused);
	for (let step = 0; step < MOST_STEPS; step += 1) {
		const asked = parseChart(mended);
		if (asked.ok) return mendAnyway(asked.value.spec, ['measure', 'areas', 'years', 'view']);
		mendPart(mended, asked.problem);
	}
	return KOSOVO_AND_SERBIA;
}

/** What the release has of others is shown of them; all else that is refused goes. */
function mendRefused(params: URLSearchParams, refused: AskProblem): void {
	const [first = ''] = refused.allowed;
	if (first.startsWith(OTHERS)) params.set('areas', first.slice(OTHERS.length));
	else mendPart(params, refused);
}

function mendPart(params: URLSearchParams, { param, value }: AskProblem): void {
	const [first, ...others] = params.getAll(param);
	if (others.length > 0) params.set(param, first ?? '');
	else if (param === 'measure') params.set(param, KOSOVO_AND_SERBIA.measure);
	else if (LISTS.includes(param) && first !== undefined) mendList(params, { param, value, first });
	else params.delete(param);
}

/** One code is another's spelling, or goes; without any the default holds. */
function mendList(
	params: URLSearchParams,
	{ param, value, first }: { param: string; value: string | null; first: string }
): void {
	const near = findNearCode(value ?? '');
	const codes = first.split('~');
	const kept = codes.flatMap((code) => {
		if (code !== value) return [code];
		return near === null || near === value ? [] : [near];
	});
	if (kept.length === 0 || (kept.length === codes.length && near === null)) params.delete(param);
	else params.set(param, kept.join('~'));
}
