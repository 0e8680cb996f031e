/** Paths that do not exist, and methods that a path does not answer. */
import type { NotFoundHandler } from 'hono';
import type { RouterRoute } from 'hono/types';
import { answerProblem } from './problem.ts';

/** @param routes of the whole app, read when asked: routes may come later */
export function answersStrangers(routes: () => readonly RouterRoute[]): NotFoundHandler {
	return function answerStranger(c) {
		const methods = findMethods(routes(), c.req.path);
		if (methods.length === 0) {
			return answerProblem(c, 'not-found', { detail: `nothing stands at ${c.req.path}` });
		}
		const allow = methods.join(', ');
		c.header('Allow', allow);
		const detail = `${c.req.method} is not answered here; ${allow} are`;
		return answerProblem(c, 'method-not-allowed', { detail, allowed: methods });
	};
}

/** GET brings HEAD and OPTIONS with it. Middleware is registered for `ALL` and says nothing. */
function findMethods(routes: readonly RouterRoute[], path: string): string[] {
	const own = routes.filter((route) => route.method !== 'ALL' && isAt(route.path, path));
	const methods = new Set(own.map(({ method }) => method));
	return methods.has('GET') ? [...methods, 'HEAD', 'OPTIONS'] : [...methods];
}

function isAt(pattern: string, path: string): boolean {
	const [wanted, given] = [pattern.split('/'), path.split('/')];
	return (
		wanted.length === given.length &&
		wanted.every((part, at) => part.startsWith(':') || part === given[at])
	);
}
