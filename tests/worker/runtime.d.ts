/** What the tests inside workerd import from the runtime. Not global: see `wrangler.toml` beside. */
declare module 'cloudflare:workers' {
	import type { D1Database } from '@cloudflare/workers-types';
	import type { D1Migration } from '@cloudflare/vitest-plugin';
	export const env: { readonly DB: D1Database; readonly MIGRATIONS: D1Migration[] };
}

declare module 'cloudflare:test' {
	import type { D1Database } from '@cloudflare/workers-types';
	import type { D1Migration } from '@cloudflare/vitest-plugin';
	export function applyD1Migrations(db: D1Database, migrations: D1Migration[]): Promise<void>;
}
