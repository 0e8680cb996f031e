/** What did not change stays the very same object, so that nothing that shows it is drawn anew. */

/** @param after plain data @returns data that equals `after`, made of what `before` has of it; a list is kept as a whole */
export function keepSame<T>(before: unknown, after: T): T {
	if (isSame(before, after)) return before as T;
	if (!isRecord(before) || !isRecord(after)) return after;
	const parts = Object.entries(after).map(([key, part]) => [key, keepSame(before[key], part)]);
	return Object.fromEntries(parts) as T;
}

function isSame(a: unknown, b: unknown): boolean {
	if (Object.is(a, b)) return true;
	if (isList(a) && isList(b)) {
		return a.length === b.length && a.every((each, index) => isSame(each, b[index]));
	}
	if (!isRecord(a) || !isRecord(b)) return false;
	const keys = Object.keys(a);
	return (
		keys.length === Object.keys(b).length &&
		keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
	);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !isList(value);
}

function isList(value: unknown): value is readonly unknown[] {
	return Array.isArray(value);
}
