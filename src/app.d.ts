import type { D1Database } from '@cloudflare/workers-types';

declare global {
	namespace App {
		interface Error {
			message: string;
			/** The key of the address that does not fit, its value, and what would do. */
			param?: string;
			value?: string | null;
			allowed?: readonly string[];
		}
		interface Platform {
			env: {
				DB: D1Database;
				/** Where this copy has Cloudflare's rate limiter. */
				WRITE_LIMIT?: { limit(asked: { key: string }): Promise<{ success: boolean }> };
			};
			ctx: { waitUntil(promise: Promise<unknown>): void };
		}
	}
}
