/** The address of a sent form without what was left empty; null where nothing is. */
export function toShortAddress(params: URLSearchParams): string | null {
	const filled = [...params].filter(([, value]) => value.trim() !== '');
	if (filled.length === params.size) return null;
	return new URLSearchParams(filled).toString();
}
