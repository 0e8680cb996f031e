/**
 * The edge API: composes the capabilities, each a folder, under `/api/v1`. Reading is open: no key,
 * any origin. Writing (`charts`) is for our own pages and for programs.
 */
import { Hono } from 'hono';
import type { MiddlewareHandler } from 'hono';
import { generateSpecs } from 'hono-openapi';
import { cors } from 'hono/cors';
import type { Dataset } from '../src/lib/dataset/dataset.ts';
import { areasRoutes } from './areas/areas.ts';
import { chartsRoutes } from './charts/charts.ts';
import { claimsRoutes } from './claims/claims.ts';
import { compareRoutes } from './compare/compare.ts';
import { figuresRoutes } from './figures/figures.ts';
import { healthRoutes } from './health/health.ts';
import { answersFaults, logToConsole } from './http/faults.ts';
import type { Log } from './http/faults.ts';
import { revalidates } from './http/freshness.ts';
import { limitsReads } from './http/limit-rate.ts';
import { linksAnswers } from './http/links.ts';
import { remembers } from './http/memory.ts';
import { createRateLimit } from './http/rate-limit.ts';
import { answersStrangers } from './http/strangers.ts';
import { measuresRoutes } from './measures/measures.ts';
import { odditiesRoutes } from './oddities/oddities.ts';
import { openapiRoutes } from './openapi/openapi.ts';
import { problemsRoutes } from './problems/problems.ts';
import { releasesRoutes } from './releases/releases.ts';
import { revisionsRoutes } from './revisions/revisions.ts';
import { sourcesRoutes } from './sources/sources.ts';
import { tablesRoutes } from './tables/tables.ts';

const OPEN_TO_ALL = {
	origin: '*',
	allowMethods: ['GET', 'HEAD', 'OPTIONS'],
	exposeHeaders: [
		'ETag',
		'Link',
		'Content-Disposition',
		'Allow',
		'RateLimit',
		'RateLimit-Policy',
		'Retry-After'
	],
	maxAge: 86_400
};

/** In a minute, of one address: ten a second, and what the edge keeps is not counted. */
const MOST_READS = 600;

export type App = ReturnType<typeof createApp>;

/** @param log takes what a fault leaves behind */
export function createApp(dataset: Dataset, log: Log = logToConsole) {
	const root = new Hono();
	const api = root
		.use(
			cors(OPEN_TO_ALL),
			saysWhatItIs,
			// What one asker has left is added outside what is remembered for all.
			limitsReads(createRateLimit({ name: 'reads', most: MOST_READS, now: Date.now })),
			remembers(),
			revalidates(),
			linksAnswers(() => root.routes)
		)
		.basePath('/api/v1')
		.route('/', figuresRoutes(dataset))
		.route('/', compareRoutes(dataset))
		.route('/', chartsRoutes(dataset))
		.route('/', claimsRoutes(dataset))
		.route('/', releasesRoutes(dataset))
		.route('/', revisionsRoutes(dataset))
		.route('/', odditiesRoutes(dataset))
		.route('/', tablesRoutes(dataset))
		.route('/', measuresRoutes(dataset))
		.route('/', areasRoutes(dataset))
		.route('/', sourcesRoutes(dataset))
		.route('/', problemsRoutes())
		.route('/', healthRoutes(dataset));
	const app = api.route(
		'/',
		openapiRoutes({
			generate: (options) => generateSpecs(root, options),
			request: (address) => root.request(address)
		})
	);
	app.notFound(answersStrangers(() => app.routes));
	app.onError(answersFaults(log));
	return app;
}

/** A browser takes each answer for what it says it is, and for nothing else. */
const saysWhatItIs: MiddlewareHandler = async (c, next) => {
	await next();
	c.header('X-Content-Type-Options', 'nosniff');
};
