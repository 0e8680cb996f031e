/**
 * `/charts`: what editors publish. Reading is open; correcting, exporting and taking back need the
 * edit key of the chart. Nothing lists the charts of others.
 */
import { Hono } from 'hono';
import type { MiddlewareHandler } from 'hono';
import type { Dataset } from '../../src/lib/dataset/dataset.ts';
import { fromOwnPages, ofFairSize } from '../http/read-body.ts';
import { createRateLimit } from '../http/rate-limit.ts';
import { limitsWrites } from '../http/limit-rate.ts';
import { readRoutes } from './read-routes.ts';
import { writeRoutes } from './write-routes.ts';

/** In a minute, of one address. */
const MOST_WRITES = 20;

/** @param now the clock */
export function chartsRoutes(dataset: Dataset, now = () => new Date()) {
	const limit = createRateLimit({
		name: 'writes',
		most: MOST_WRITES,
		now: () => now().getTime()
	});
	return new Hono()
		.use(
			'/charts/*',
			onWriting(fromOwnPages),
			onWriting(ofFairSize),
			onWriting(limitsWrites(limit))
		)
		.route('/', readRoutes())
		.route('/', writeRoutes(dataset, now));
}

function onWriting(guard: MiddlewareHandler): MiddlewareHandler {
	return async function guardWriting(c, next) {
		if (c.req.method !== 'GET') return await guard(c, next);
		await next();
		return undefined;
	};
}
