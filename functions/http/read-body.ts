/** Reads what is sent with a request that writes; what does not fit is refused, and named. */
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as v from 'valibot';
import type { Asked } from '../../src/lib/charts/spec/problem.ts';
import { answerProblem, toEcho } from './problem.ts';

const MOST_BYTES = 16 * 1024;

/** A page of another site cannot make its visitor write here. Programs without a browser can. */
export const fromOwnPages: MiddlewareHandler = async (c, next) => {
	const origin = c.req.header('Origin');
	if (origin !== undefined && origin !== new URL(c.req.url).origin) {
		return answerProblem(c, 'foreign-origin', { detail: `${toEcho(origin)} may read, not write` });
	}
	await next();
	return undefined;
};

export const ofFairSize = bodyLimit({
	maxSize: MOST_BYTES,
	onError: (c) =>
		answerProblem(c, 'too-large', {
			detail: `the body is larger than ${String(MOST_BYTES)} bytes`,
			allowed: [`at most ${String(MOST_BYTES)} bytes`]
		})
});

export const isJson: MiddlewareHandler = async (c, next) => {
	const type = c.req.header('Content-Type') ?? '';
	if (!/^application\/json\b/i.test(type)) {
		const detail = type === '' ? 'the body has no type' : `${toEcho(type)} is not JSON`;
		return answerProblem(c, 'not-json', { detail, allowed: ['application/json'] });
	}
	await next();
	return undefined;
};

/** @param allowed key of the body → what would do */
export async function readBody<S extends v.GenericSchema>(
	c: Context,
	schema: S,
	allowed: Readonly<Record<string, readonly string[]>>
): Promise<Asked<v.InferOutput<S>>> {
	const body = parseJson(await c.req.text());
	const read = v.safeParse(schema, body, { abortEarly: true });
	if (read.success) return { ok: true, value: read.output };
	const [issue] = read.issues;
	const path = v.getDotPath(issue) ?? '';
	const [key = ''] = path.split('.');
	return {
		ok: false,
		problem: {
			param: path === '' ? 'body' : path,
			value: toShown(issue.input),
			detail: body === undefined ? 'the body is no JSON' : issue.message,
			allowed: findAllowed(allowed, key)
		}
	};
}

/** A key may be `__proto__`, which every object has. */
function findAllowed(
	allowed: Readonly<Record<string, readonly string[]>>,
	key: string
): readonly string[] {
	const found = Object.entries(allowed).find(([known]) => known === key);
	return found?.[1] ?? Object.keys(allowed);
}

/** Undefined for what is no JSON, which no schema takes. */
function parseJson(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}

function toShown(input: unknown): string | null {
	if (typeof input === 'string') return input;
	return input === undefined ? null : JSON.stringify(input);
}
