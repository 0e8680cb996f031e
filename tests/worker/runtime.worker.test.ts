/** The domain runs in the runtime that serves it, with the bindings of the worker. */
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { toCellName } from '$lib/dataset/cell-name.ts';

describe('the worker runtime', () => {
	it('is workerd, not Node', () => {
		expect(navigator.userAgent).toBe('Cloudflare-Workers');
	});

	it('names a cell', () => {
		expect(toCellName({ row: 141, column: 79 })).toBe('CA141');
	});

	it('has a database', async () => {
		expect(await env.DB.prepare('SELECT 1 AS one').first('one')).toBe(1);
	});
});
