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

export function answersFaults(log: Log): ErrorHandler {
	return function answerFault(error, c) {
		const { pathname, search } = new URL(c.req.url);
		log({
			level: 'error',
			method: c.req.method,
			path: pathname,
			query: search,
			message: error.message,
			stack: toStack(error)
		});
		if (error instanceof Unavailable) {
			c.header('Retry-After', RETRY_AFTER_S);
			return answerProblem(c, 'unavailable', { detail: error.message });
		}
		return answerProblem(c, 'internal', { detail: 'something went wrong on this side' });
	};
}

function toStack({ stack, cause }: Error): string | null {
	if (!(cause instanceof Error)) return stack ?? null;
	return [stack, `caused by ${cause.stack ?? cause.message}`].join('\n');
}
