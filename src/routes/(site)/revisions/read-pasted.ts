/** Finds the chart in what somebody pasted: an address, an iframe, a snippet, a query string. Pure. */

export type Pasted =
	/** The chart as its address says it. */
	| { readonly kind: 'query'; readonly params: URLSearchParams }
	/** A published chart, by its id. */
	| { readonly kind: 'published'; readonly id: string; readonly params: URLSearchParams }
	| { readonly kind: 'nothing' };

const ADDRESS = /[^\s"'<>]+/g;
const PUBLISHED = /\/c\/([0-9A-Za-z]+)/;
/** Keys that say how and not what; a chart is found without them. */
const PRESENTATION = ['lang', 'theme', 'controls', 'width', 'height', 'v'];

export function readPasted(pasted: string): Pasted {
	// Markdown holds an address in brackets: ![what it shows](address).
	const plain = pasted.replaceAll('&amp;', '&').replaceAll('](', ' ');
	const read = (plain.match(ADDRESS) ?? []).map((word) => readAddress(trimBracket(word)));
	return (
		read.find(({ kind }) => kind === 'published') ??
		read.find(({ kind }) => kind === 'query') ?? { kind: 'nothing' }
	);
}

function readAddress(word: string): Pasted {
	const [path = '', query = ''] = word
		.split('#', 1)
		.join('')
		.split(/\?(.*)/s, 2);
	const params = new URLSearchParams(query === '' ? path : query);
	for (const key of PRESENTATION) params.delete(key);
	const id = PUBLISHED.exec(path)?.[1];
	if (id !== undefined) return { kind: 'published', id, params };
	return params.has('measure') ? { kind: 'query', params } : { kind: 'nothing' };
}

function trimBracket(word: string): string {
	return word.includes('(') ? word : word.replace(/\)+$/, '');
}
