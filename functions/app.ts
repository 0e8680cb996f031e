/**
 * The edge API: composes the capabilities, each a folder, under `/api/v1`. Read-only and open:
 * no key, any origin.
 */
import { Hono } from 'hono';
import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import type { Dataset } from '../src/lib/dataset/dataset.ts';
import { compareRoutes } from './compare/compare.ts';
import { figuresRoutes } from './figures/figures.ts';
import { healthRoutes } from './health/health.ts';
import { answersFaults, logToConsole } from './http/faults.ts';
import type { Log } from './http/faults.ts';
import { revalidates } from './http/freshness.ts';
import { answersStrangers } from './http/strangers.ts';

const OPEN_TO_ALL = {
	origin: '*',
	allowMethods: ['GET', 'HEAD', 'OPTIONS'],
	exposeHeaders: ['ETag', 'Link', 'Content-Disposition', 'Allow'],
	maxAge: 86_400
};

export type App = ReturnType<typeof createApp>;

/** @param log takes what a fault leaves behind */
export function createApp(dataset: Dataset, log: Log = logToConsole) {
	const app = new Hono()
		.use(cors(OPEN_TO_ALL), saysWhatItIs, revalidates())
		.basePath('/api/v1')
		.route('/', figuresRoutes(dataset))
		.route('/', compareRoutes(dataset))
		.route('/', healthRoutes(dataset));
	app.notFound(answersStrangers(() => app.routes));
	app.onError(answersFaults(log));
	return app;
}

/** A browser takes each answer for what it says it is, and for nothing else. */
const saysWhatItIs: MiddlewareHandler = async (c, next) => {
	await next();
	c.header('X-Content-Type-Options', 'nosniff');
};
