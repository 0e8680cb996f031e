/** What the tests inside workerd import from the runtime. Not global: see `wrangler.toml` beside. */
declare module 'cloudflare:workers' {
	import type { D1Database } from '@cloudflare/workers-types';
	export const env: { readonly DB: D1Database };
}
