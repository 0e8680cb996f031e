/** Whose arms trade the page of transfers tells apart, on which side, of which year. */

export const FLOWS = ['imports', 'exports'] as const;
export type Flow = (typeof FLOWS)[number];

export interface PartsChoice {
	readonly state: string;
	readonly flow: Flow;
	/** None: the newest with a delivery. */
	readonly year: string | null;
}

/** Of the region the state that trades most. */
const FIRST_STATE = 'SRB';

/** What is not said is the usual; what does not fit is the API's to refuse. */
export function readPartsChoice(params: URLSearchParams): PartsChoice {
	const flow = FLOWS.find((each) => each === params.get('flow'));
	return {
		state: params.get('state') ?? FIRST_STATE,
		flow: flow ?? 'imports',
		year: params.get('year')
	};
}

/** The part of the page, as it is when `choice` is made. */
export function toPartsAddress({ state, flow, year }: PartsChoice): string {
	const chosen = year === null ? '' : `&year=${year}`;
	return `/transfers?state=${state}&flow=${flow}${chosen}#parts`;
}
