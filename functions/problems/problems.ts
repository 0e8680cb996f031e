/** `/problems/{name}`: what a problem's `type` leads to: what it means and what to do. */
import { Hono } from 'hono';
import { NO_FIELDS, asks } from '../http/ask.ts';
import { PROBLEM_TYPES, answerProblem, isProblemType, problemAddress } from '../http/problem.ts';
import { describeRead } from '../openapi/describe.ts';
import type { ProblemExplained } from './problem-schema.ts';

const DESCRIBED = describeRead({
	id: 'explainProblem',
	summary: 'What a problem means',
	description: 'Each error carries the address of this explanation as its `type`.',
	path: {
		name: { description: 'The last part of a problem’s `type`.', example: 'unknown-area' }
	},
	answer: 'ProblemExplained',
	examples: [{ summary: 'An area code that does not exist', path: 'unknown-area', query: '' }]
});

export function problemsRoutes() {
	return new Hono().get('/problems/:name', DESCRIBED, asks(NO_FIELDS), (c) => {
		const name = c.req.param('name');
		if (!isProblemType(name)) {
			return answerProblem(c, 'not-found', { detail: `no such problem: ${name}` });
		}
		const explained: ProblemExplained = {
			type: problemAddress(name),
			...PROBLEM_TYPES[name]
		};
		return c.json(explained, 200);
	});
}
