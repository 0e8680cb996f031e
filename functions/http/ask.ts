/** Reads what is asked from the address before a handler runs; what does not fit is refused. */
import type { Context, Env, MiddlewareHandler, Next } from 'hono';
import * as v from 'valibot';
import { ALLOWED, LangField } from '../../src/lib/charts/spec/fields.ts';
import type { Asked } from '../../src/lib/charts/spec/problem.ts';
import { readFields } from '../../src/lib/charts/spec/read-fields.ts';
import type { Fields } from '../../src/lib/charts/spec/read-fields.ts';
import { addCanonical, hasLink } from './links.ts';
import { BASE_LOCALE } from '../../src/lib/i18n/locale.ts';
import { refuse } from './problem.ts';
import type { ProblemAnswer } from './problem.ts';

/** `In` is what a client may send, `Out` what the handler gets from `c.req.valid('query')`. */
export type Asking<In, Out> = MiddlewareHandler<
	Env,
	string,
	{ in: { query: In }; out: { query: Out } },
	ProblemAnswer
>;

type SchemaOf<E extends v.ObjectEntries> = v.ObjectSchema<E, undefined>;

/** For a path that takes nothing but the language of its words. */
export const LANG_FIELDS = {
	schema: v.object({ lang: v.optional(LangField, BASE_LOCALE) }),
	allowed: { lang: ALLOWED.lang }
};

/** For a path that takes no key: any is a problem. */
export const NO_FIELDS = { schema: v.object({}), allowed: {} } satisfies Fields<v.ObjectEntries>;

/** Hono's own reader loses `__proto__` and decodes otherwise, so this reads the address itself. */
export function asks<E extends v.ObjectEntries>(
	fields: Fields<E>
): Asking<v.InferInput<SchemaOf<E>>, v.InferOutput<SchemaOf<E>>> {
	return async function ask(c, next) {
		const refused = await handOn(c, next, readFields(fields, toParams(c)));
		if (refused !== undefined) return refused;
		if (c.res.status === 200 && !hasLink(c, 'canonical')) addCanonical(c, fields.schema.entries);
		return undefined;
	};
}

export function toParams(c: Context): URLSearchParams {
	return new URL(c.req.url).searchParams;
}

/** Hands what was asked on to the handler, or refuses it. */
export async function handOn(
	c: Context,
	next: Next,
	asked: Asked<object>
): Promise<ProblemAnswer | undefined> {
	if (!asked.ok) return refuse(c, asked.problem);
	c.req.addValidatedData('query', asked.value);
	await next();
	return undefined;
}
