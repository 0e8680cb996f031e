/** Spans of years with figures. */

export interface Span {
	readonly first: number;
	readonly last: number;
}

/** From the first of all to the last of all; null where none has a year. */
export function toWholeSpan(spans: readonly (Span | null)[]): Span | null {
	const known = spans.flatMap((span) => span ?? []);
	if (known.length === 0) return null;
	return {
		first: Math.min(...known.map(({ first }) => first)),
		last: Math.max(...known.map(({ last }) => last))
	};
}
