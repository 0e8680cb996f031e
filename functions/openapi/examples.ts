/**
 * Asks the examples of the document, so that it shows what this copy answers. Long lists are cut:
 * an example says what an answer looks like, not all that it holds.
 */
import { EXAMPLES_KEY } from './describe.ts';
import type { ExampleAsked } from './describe.ts';

export type Request = (address: string) => Response | Promise<Response>;

const LONGEST_LIST = 3;
const LONGEST_TEXT = 700;

interface Content {
	examples?: Record<string, object>;
}
interface Documented {
	readonly $ref?: string;
	readonly content?: Readonly<Record<string, Content>>;
}
interface Operation {
	[EXAMPLES_KEY]?: readonly ExampleAsked[] | undefined;
	responses: Readonly<Record<string, Documented>>;
}
export interface Illustrated {
	readonly paths: Readonly<Record<string, { get?: Operation }>>;
}

/** Fills the examples in; an answer of a status that the path does not document is a bug. */
export async function fillExamples(document: Illustrated, request: Request): Promise<void> {
	for (const [path, item] of Object.entries(document.paths)) {
		const operation = item.get;
		if (operation === undefined) continue;
		for (const example of operation[EXAMPLES_KEY] ?? []) {
			await fillExample(operation, example, { path, request });
		}
		operation[EXAMPLES_KEY] = undefined;
	}
}

async function fillExample(
	operation: Operation,
	{ summary, query, path: part = '' }: ExampleAsked,
	{ path, request }: { readonly path: string; readonly request: Request }
): Promise<void> {
	const address = `${path.replace(/\{\w+\}/, part)}${query === '' ? '' : `?${query}`}`;
	const answer = await request(address);
	const type = toMediaType(answer);
	const content = operation.responses[String(answer.status)]?.content?.[type];
	if (content === undefined) throw new Error(`undocumented: ${address} ${String(answer.status)}`);
	content.examples = {
		...content.examples,
		[toExampleName(summary)]: {
			summary,
			description: `GET ${address}`,
			value: await toExampleValue(answer, type)
		}
	};
}

/** `Kosovo and Serbia in 2024` → `kosovo-and-serbia-in-2024` */
function toExampleName(summary: string): string {
	return summary.toLowerCase().replace(/\W+/g, '-');
}

async function toExampleValue(answer: Response, type: string): Promise<unknown> {
	if (type.endsWith('json')) return shorten(await answer.json());
	const text = await answer.text();
	return text.length > LONGEST_TEXT
		? text.slice(0, text.lastIndexOf('\n', LONGEST_TEXT) + 1)
		: text;
}

/** Lists cut to their first members, at every depth. */
export function shorten(value: unknown): unknown {
	if (Array.isArray(value)) return value.slice(0, LONGEST_LIST).map(shorten);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shorten(each)]));
}

function toMediaType(answer: Response): string {
	return answer.headers.get('Content-Type')?.split(';', 1).join('') ?? '';
}
