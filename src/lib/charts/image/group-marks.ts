/**
 * Says the paint of neighbouring marks once, around them: a page carries three drawings of every chart,
 * and most marks of one look like the mark before. What is drawn stays the same.
 */

/** Inherited by what stands within a group. */
const PAINT = new Set([
	'fill',
	'fill-opacity',
	'font-size',
	'font-weight',
	'paint-order',
	'stroke',
	'stroke-dasharray',
	'stroke-linejoin',
	'stroke-width',
	'text-anchor',
	'xml:space'
]);
/** Marks without a group between them; a text ends with its own tag. */
const MARK = String.raw`<(?:circle|line|path|rect) [^>]*\/>|<text [^>]*>.*?<\/text>`;
const MARKS = new RegExp(`(?:${MARK}){2,}`, 'gs');
const EACH = new RegExp(MARK, 'gs');
const ATTRIBUTE = / ([\w:-]+)="[^"]*"/g;

interface Group {
	/** Attributes as they are written. */
	readonly paint: string;
	readonly marks: readonly { readonly whole: string; readonly bare: string }[];
}

/** @param svg clean: each mark closed, its attributes in double quotes */
export function groupMarks(svg: string): string {
	return svg.replaceAll(MARKS, (run) =>
		[...run.matchAll(EACH)]
			.reduce<Group[]>((groups, [mark]) => addTo(groups, mark), [])
			.map(write)
			.join('')
	);
}

function addTo(groups: Group[], whole: string): Group[] {
	const end = whole.indexOf('>');
	const [tag, content] = [whole.slice(0, end), whole.slice(end)];
	const paints = [...tag.matchAll(ATTRIBUTE)].filter(([, name = '']) => PAINT.has(name));
	const paint = paints
		.map(([attribute]) => attribute)
		.toSorted()
		.join('');
	const bare = tag.replaceAll(ATTRIBUTE, (all, name: string) => (PAINT.has(name) ? '' : all));
	const last = groups.at(-1);
	const mark = { whole, bare: bare + content };
	if (last?.paint !== paint) return [...groups, { paint, marks: [mark] }];
	return [...groups.slice(0, -1), { paint, marks: [...last.marks, mark] }];
}

function write({ paint, marks }: Group): string {
	if (marks.length === 1 || paint === '') return marks.map(({ whole }) => whole).join('');
	return `<g${paint}>${marks.map(({ bare }) => bare).join('')}</g>`;
}
