/** What did not change stays the very same object, so that nothing that shows it is drawn anew. */

/** @param after plain data @returns data that equals `after`, made of what `before` has of it */
export function keepSame<T>(before: unknown, after: T): T {
	if (Object.is(before, after)) return after;
	if (isList(before) && isList(after)) {
		const kept = after.map((each, index) => keepSame(before[index], each));
		return isSame(before, kept) ? (before as T) : (kept as T);
	}
	if (isRecord(before) && isRecord(after)) {
		const kept = Object.fromEntries(
			Object.entries(after).map(([key, each]) => [key, keepSame(before[key], each)])
		);
		return isSame(Object.entries(before).flat(), Object.entries(kept).flat())
			? (before as T)
			: (kept as T);
	}
	return after;
}

function isSame(before: readonly unknown[], after: readonly unknown[]): boolean {
	return before.length === after.length && before.every((each, at) => Object.is(each, after[at]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !isList(value);
}

function isList(value: unknown): value is readonly unknown[] {
	return Array.isArray(value);
}
