/** From what an editor has written into `<bilans-chart>` to the address of its frame. Knows no document. */

export interface Written {
	/** The address of a chart: its page or its embed, published or not. */
	readonly src: string | null;
	/** Or its query string, at the site that the script comes from. */
	readonly query: string | null;
	/** How it is to be shown: `lang`, `theme`, `controls`. Null: as the address says. */
	readonly shown: Readonly<Record<string, string | null>>;
}

const CHART =
	/^\/(?:(?<lang>[a-z]{2}(?:-[A-Z][a-z]{3})?)\/)?(?<path>compare|embed|c\/[^/]+|c\/[^/]+\/embed)\/?$/;

/** @param site where the script comes from; null where nothing that is written is a chart. */
export function toFrameAddress({ src, query, shown }: Written, site: string): string | null {
	const address = toAddress(src ?? (query === null ? '' : `/embed?${query}`), site);
	const { lang, path } = CHART.exec(address?.pathname ?? '')?.groups ?? {};
	if (address === null || path === undefined) return null;
	// The page of a language asks for its chart.
	const own = lang === undefined ? shown : { ...shown, lang };
	const more = Object.entries(own).flatMap(([key, value]) =>
		value === null || address.searchParams.has(key) ? [] : `&${key}=${encodeURIComponent(value)}`
	);
	const frame = path === 'compare' ? 'embed' : path.replace(/^c\/[^/]+$/, '$&/embed');
	// Not by `searchParams`: what an address says should stay as it is written.
	const search = (address.search + more.join('')).replace(/^&/, '?');
	return `${address.origin}/${frame}${search}`;
}

function toAddress(text: string, site: string): URL | null {
	if (text === '' || !URL.canParse(text, site)) return null;
	const address = new URL(text, site);
	return /^https?:$/.test(address.protocol) ? address : null;
}
