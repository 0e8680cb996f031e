import type { D1Database } from '@cloudflare/workers-types';
import type { Locale } from '$lib/i18n/locale.ts';

declare global {
	namespace App {
		interface Error {
			message: string;
			/** The key of the address that does not fit, its value, and what would do. */
			param?: string;
			value?: string | null;
			allowed?: readonly string[];
		}
		interface Locals {
			/** Of what is answered: an embed may speak the language of its published chart. */
			locale: Locale;
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
