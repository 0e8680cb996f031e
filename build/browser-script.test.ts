import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleScript } from './browser-script.ts';
import type { BrowserScript } from './browser-script.ts';

const ENTRY = resolve('src/lib/embed/chart-script/main.ts');
/** Each embed of an article carries the one, articles that use the element the other. */
const MOST_BYTES = { 'chart-script': 6000, 'chart-element': 2500 };

describe(bundleScript, () => {
	let script: BrowserScript;
	beforeAll(async () => {
		script = await bundleScript(ENTRY);
	});

	it.each(Object.entries(MOST_BYTES))('makes %s of less than %i bytes', async (name, most) => {
		const { text } = await bundleScript(resolve('src/lib/embed', name, 'main.ts'));
		expect(brotliCompressSync(text).length).toBeLessThan(most);
	});

	it('is one classic script that leaves no name behind and loads nothing', () => {
		expect(script.text).toMatch(/^\(function\(\)\{.*\}\)\(\);\s*$/s);
		expect(script.text).not.toMatch(
			/\bimport\b|\bexport\b|https?:|eval\(|document\.cookie|Storage/
		);
	});

	it('says which files it is made of, so that a change of one is noticed', () => {
		expect(script.files).toContain(ENTRY);
		expect(script.files.some((file) => file.endsWith('script-data.ts'))).toBe(true);
	});

	it('has an address that changes with what it says', async () => {
		expect(script.hash).toMatch(/^[0-9a-f]{12}$/);
		expect((await bundleScript(ENTRY)).hash).toBe(script.hash);
		expect((await bundleScript(resolve('src/lib/embed/host-keys.ts'))).hash).not.toBe(script.hash);
	});
});
