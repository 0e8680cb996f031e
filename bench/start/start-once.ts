/**
 * Evaluates a worker's module in a process of its own and prints how often its functions and blocks
 * ran for that, as V8 counts them for coverage. Workerd's inspector does not count; the engine is the same.
 */
import { Session } from 'node:inspector/promises';
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

/** What only the runtime has. Nothing of it may be used before the first request. */
const RUNTIME_ONLY = /^cloudflare:|\.wasm$/;
const NOTHING = 'data:text/javascript,export default {}; export const env = {};';

registerHooks({
	resolve: (specifier, context, next) =>
		RUNTIME_ONLY.test(specifier) ? { url: NOTHING, shortCircuit: true } : next(specifier, context)
});

/** Empty, as where the worker starts for the first time; the worker wraps its methods while it starts. */
const EMPTY_CACHE = { match: () => Promise.resolve(undefined), put: () => Promise.resolve() };
Object.assign(globalThis, { caches: { default: EMPTY_CACHE } });

const [file = ''] = process.argv.slice(2);
const url = pathToFileURL(file).href;
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
await import(url);
const { result } = await session.post('Profiler.takePreciseCoverage');
const own = result.filter((script) => script.url === url).flatMap(({ functions }) => functions);
const runs = own.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0);
process.stdout.write(String(runs));
session.disconnect();
