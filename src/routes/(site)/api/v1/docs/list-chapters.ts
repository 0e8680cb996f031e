/** The OpenAPI document as a page shows it: chapters, paths, keys, answers, examples. Pure. */

interface Parameter {
	readonly name: string;
	readonly in: string;
	readonly description: string;
	readonly required: boolean;
	readonly example: string;
	readonly schema: { readonly enum?: readonly string[]; readonly default?: string };
}

interface Shown {
	readonly summary: string;
	/** `GET /api/v1/…` */
	readonly description?: string;
}

interface Operation {
	readonly tags: readonly string[];
	readonly summary: string;
	readonly description: string;
	readonly parameters: readonly Parameter[];
	readonly responses: Readonly<
		Record<
			string,
			{
				readonly description: string;
				readonly content?: Readonly<
					Record<string, { readonly examples?: Readonly<Record<string, Shown>> }>
				>;
			}
		>
	>;
}

/** The document, as far as it is read here. */
export interface Described {
	readonly tags: readonly { readonly name: string; readonly description: string }[];
	readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

export interface ShownOperation {
	/** `get-figures-csv` */
	readonly id: string;
	readonly method: string;
	readonly path: string;
	readonly summary: string;
	/** A paragraph each. */
	readonly about: readonly string[];
	readonly keys: readonly Parameter[];
	readonly answers: readonly { readonly status: string; readonly description: string }[];
	/** Addresses that can be asked by a click. */
	readonly examples: readonly { readonly summary: string; readonly address: string }[];
}

export interface Chapter {
	readonly name: string;
	readonly description: string;
	readonly operations: readonly ShownOperation[];
}

export function listChapters({ tags, paths }: Described): readonly Chapter[] {
	const all = Object.entries(paths).flatMap(([path, methods]) =>
		Object.entries(methods).map(([method, operation]) => ({ path, method, operation }))
	);
	return tags.map(({ name, description }) => ({
		name,
		description,
		operations: all
			.filter(({ operation }) => operation.tags.includes(name))
			.map(({ path, method, operation }) => toShown(path, method, operation))
	}));
}

function toShown(path: string, method: string, operation: Operation): ShownOperation {
	const { summary, description, parameters, responses } = operation;
	return {
		id: `${method}${path.replace('/api/v1', '').replace(/\W+/g, '-')}`,
		method: method.toUpperCase(),
		path,
		summary,
		about: description.split('\n\n'),
		keys: parameters,
		answers: Object.entries(responses).map(([status, answer]) => ({
			status,
			description: answer.description
		})),
		examples: Object.values(responses)
			.flatMap(({ content = {} }) => Object.values(content))
			.flatMap(({ examples = {} }) => Object.values(examples))
			.flatMap((shown) => toExample(shown) ?? [])
	};
}

/** None of an answer that nobody asked: it is what only some copies have. */
function toExample({ summary, description }: Shown) {
	return description?.startsWith('GET ') === true
		? { summary, address: description.slice('GET '.length) }
		: null;
}
