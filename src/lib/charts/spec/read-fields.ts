/**
 * Reads the fields of an address by their schemas. A key that is unknown, given twice or missing,
 * and a value that does not fit, are problems that name the key, the value and what would do.
 */
import * as v from 'valibot';
import type { Asked, AskProblem } from './problem.ts';

type Entries = v.ObjectEntries;

export interface Fields<E extends Entries> {
	readonly schema: v.ObjectSchema<E, undefined>;
	/** Key → what would do. */
	readonly allowed: Readonly<Record<string, readonly string[]>>;
	/** Keys that are passed over in silence; none by default. */
	readonly ignored?: RegExp;
}

export function readFields<E extends Entries>(
	{ schema, allowed, ignored }: Fields<E>,
	params: URLSearchParams
): Asked<v.InferOutput<v.ObjectSchema<E, undefined>>> {
	const keys = [...new Set(params.keys())].filter((key) => ignored?.test(key) !== true);
	// `in` would find `toString` and its like on every object.
	const unknown = keys.find((key) => !Object.hasOwn(schema.entries, key));
	if (unknown !== undefined) {
		return refuse(describeUnknownKey(unknown, Object.keys(schema.entries)));
	}
	const twice = keys.find((key) => params.getAll(key).length > 1);
	if (twice !== undefined) {
		return refuse(describeRepeatedKey(twice, params.getAll(twice), allowed[twice] ?? []));
	}
	const record = Object.fromEntries(keys.map((key) => [key, params.get(key)]));
	const result = v.safeParse(schema, record, { abortEarly: true });
	return result.success
		? { ok: true, value: result.output }
		: refuse(describeIssue(result.issues[0], params, allowed));
}

function describeUnknownKey(key: string, keys: readonly string[]): AskProblem {
	return { param: key, value: null, detail: `unknown key: ${key}`, allowed: keys };
}

function describeRepeatedKey(
	key: string,
	values: readonly string[],
	allowed: readonly string[]
): AskProblem {
	const detail = `${key} is given ${String(values.length)} times; give it once`;
	return { param: key, value: values.join(', '), detail, allowed };
}

function describeIssue(
	issue: v.BaseIssue<unknown>,
	params: URLSearchParams,
	allowedOf: Fields<Entries>['allowed']
): AskProblem {
	const key = v.getDotPath(issue) ?? '';
	const allowed = allowedOf[key] ?? [];
	if (!params.has(key)) return { param: key, value: null, detail: `${key} is missing`, allowed };
	const part = typeof issue.input === 'string' ? issue.input : params.get(key);
	return { param: key, value: part, detail: issue.message, allowed };
}

function refuse(problem: AskProblem): { readonly ok: false; readonly problem: AskProblem } {
	return { ok: false, problem };
}
