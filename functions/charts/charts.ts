/**
 * `/charts`: what editors publish. Reading is open; correcting, exporting and taking back need the
 * edit key of the chart. Nothing lists the charts of others.
 */
import { Hono } from 'hono';
import type { MiddlewareHandler } from 'hono';
import type { Dataset } from '../../src/lib/dataset/dataset.ts';
import { fromOwnPages, ofFairSize } from '../http/read-body.ts';
import { createWriteLimit, limitsWrites } from '../http/write-limit.ts';
import { readRoutes } from './read-routes.ts';
import { writeRoutes } from './write-routes.ts';

/** @param now the clock */
export function chartsRoutes(dataset: Dataset, now = () => new Date()) {
	const limit = createWriteLimit(() => now().getTime());
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
