/** A fault of ours: logged whole, answered without its insides. */
import type { ErrorHandler } from 'hono';
import { answerProblem } from './problem.ts';

export interface Fault {
	readonly level: 'error';
	readonly method: string;
	readonly path: string;
	readonly query: string;
	readonly message: string;
	readonly stack: string | null;
}
export type Log = (fault: Fault) => void;

/** One line of JSON, as log readers of workers expect it. */
export const logToConsole: Log = (fault) => {
	// eslint-disable-next-line no-console -- the one place where the API says something went wrong
	console.error(JSON.stringify(fault));
};

/** Something that an answer needs is away for now; `cause` says why. */
export class Unavailable extends Error {}

const RETRY_AFTER_S = '30';
/** Of one value of an address. */
const MOST_LOGGED = 200;

/** What people write themselves, perhaps an article that is not out yet. */
const OWN_WORDS = ['text', 'title', 'note', 'events'];

export function answersFaults(log: Log): ErrorHandler {
	return function answerFault(error, c) {
		log(toFault(error, c.req.raw));
		if (error instanceof Unavailable) {
			c.header('Retry-After', RETRY_AFTER_S);
			return answerProblem(c, 'unavailable', { detail: error.message });
		}
		return answerProblem(c, 'internal', { detail: 'something went wrong on this side' });
	};
}

/** Names no header: a key to edit with is in one. */
export function toFault(error: Error, { method, url }: Request): Fault {
	const { pathname, searchParams } = new URL(url);
	const { message } = error;
	const query = withoutWords(searchParams).toString();
	return { level: 'error', method, path: pathname, query, message, stack: toStack(error) };
}

function withoutWords(asked: URLSearchParams): URLSearchParams {
	const logged = [...asked].map(([key, value]) => {
		const isShort = !OWN_WORDS.includes(key) && value.length <= MOST_LOGGED;
		return [key, isShort ? value : `[${String(value.length)} characters]`];
	});
	return new URLSearchParams(logged);
}

function toStack({ stack, cause }: Error): string | null {
	if (!(cause instanceof Error)) return stack ?? null;
	return [stack, `caused by ${cause.stack ?? cause.message}`].join('\n');
}
