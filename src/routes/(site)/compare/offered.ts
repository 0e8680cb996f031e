/** Of what the workbench offers areas, years and releases, as its address says. */
import { KOSOVO_AND_SERBIA } from '$lib/charts/spec/catalogue.ts';
import { isMeasureId } from '$lib/figures/measure.ts';
import type { MeasureId } from '$lib/figures/measure.ts';

export interface Offered {
	readonly measure: MeasureId;
	/** As it stands in the address: it may be none that is served. */
	readonly release: string;
	/** Where it is asked for, in the language of the page. */
	readonly path: string;
}

/** What is wrong with the address is the page's to say: then the opening chart's are offered. */
export function readOffered({ pathname, searchParams }: URL): Offered {
	const said = searchParams.get('measure') ?? '';
	const measure = isMeasureId(said) ? said : KOSOVO_AND_SERBIA.measure;
	const release = searchParams.get('release') ?? KOSOVO_AND_SERBIA.release;
	const bench = pathname.replace(/\/choices$/, '');
	const query = new URLSearchParams({ measure, release }).toString();
	return { measure, release, path: `${bench}/choices?${query}` };
}
