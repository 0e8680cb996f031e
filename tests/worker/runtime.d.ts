/** What the tests inside workerd import from the runtime. Not global: see `wrangler.toml` beside. */
declare module 'cloudflare:workers' {
	export const env: { readonly DB: import('@cloudflare/workers-types').D1Database };
}
