/**
 * Says the paint of neighbouring marks once: around them, or, of lines and rectangles, on one path. A page
 * carries three drawings of every chart, and most marks look like the mark before. What is drawn stays
 * the same.
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
/** Nothing but a place. */
const LINE = /^<line x1="([^"]*)" x2="([^"]*)" y1="([^"]*)" y2="([^"]*)"\/>$/;
const RECTANGLE = /^<rect x="([^"]*)" y="([^"]*)" width="([^"]*)" height="([^"]*)"\/>$/;
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
	if (marks.length === 1) return marks.map(({ whole }) => whole).join('');
	const steps = marks.map(({ bare }) => toSteps(bare));
	if (steps.every((each) => each !== null)) return `<path d="${steps.join('')}"${paint}/>`;
	const inside = marks.map(({ bare }) => bare).join('');
	return paint === '' ? inside : `<g${paint}>${inside}</g>`;
}

/** A line or a rectangle as a part of a path; null for what is neither. */
function toSteps(mark: string): string | null {
	const [, x1, x2, y1, y2] = LINE.exec(mark) ?? [];
	if (x1 !== undefined) return y1 === y2 ? `M${x1},${y1}H${x2}` : `M${x1},${y1}L${x2},${y2}`;
	const [, x, y, width, height] = RECTANGLE.exec(mark) ?? [];
	return x === undefined ? null : `M${x},${y}h${width}v${height}h-${width}z`;
}
