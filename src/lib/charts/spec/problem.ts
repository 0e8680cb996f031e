/** What is wrong with a question, said so that the asker can mend it. */
export interface AskProblem {
	/** The key of the address: `areas`. */
	readonly param: string;
	/** The part that does not fit: `KOS`; null where the key is missing. */
	readonly value: string | null;
	/** One sentence in English that names the value and what would do. */
	readonly detail: string;
	/** Values that would do, or a description of them. */
	readonly allowed: readonly string[];
}

export type Asked<T> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: AskProblem };
