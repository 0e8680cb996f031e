/** What the form of the page of transfers sends: whose deliveries, on which side, of which years. */

export interface Choice {
	/** A state of the Western Balkans, or all six. */
	readonly area: string;
	readonly side: 'recipient' | 'supplier' | 'either';
	readonly from: string;
	readonly to: string;
	/** Whether all deliveries are shown, or the newest. */
	readonly isWhole: boolean;
}

export const SIDES = ['recipient', 'supplier', 'either'] as const;
export const GROUP = 'WB6';

const WHOLE = 'all';
/** Of the register of deliveries. */
export const FIRST_YEAR = 1995;

/** What is not said is all of it; what does not fit is the API's to refuse. */
export function readChoice(params: URLSearchParams): Choice {
	const read = (key: string, fallback: string) => {
		const value = params.get(key) ?? '';
		return value === '' ? fallback : value;
	};
	const side = SIDES.find((each) => each === params.get('side'));
	const [from, to] = [read('from', String(FIRST_YEAR)), read('to', 'latest')];
	// Two lists can be set in either order.
	const isBackwards = to !== 'latest' && to < from;
	return {
		area: read('area', GROUP),
		side: side ?? 'recipient',
		from: isBackwards ? to : from,
		to: isBackwards ? from : to,
		isWhole: params.get('rows') === WHOLE
	};
}

/** The same choice with all its deliveries. */
export function toWholeAddress({ area, side, from, to }: Choice): string {
	return `/transfers?area=${area}&side=${side}&from=${from}&to=${to}&rows=${WHOLE}#deliveries`;
}
