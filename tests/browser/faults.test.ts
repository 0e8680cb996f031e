/** What a reader sees when parts of the served product fail: `docs/faults.md`. */
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundleWorker } from '../../bench/bytes/bundle-worker.ts';
import { withAlone } from '../../bench/serve.ts';
import { writeDoor } from '../../bench/start/write-door.ts';
import type { ChartPublished } from '../../functions/charts/charts-schema.ts';
import { applyMigrations } from '../../scripts/build.mjs';
import { serveWorker } from '../../scripts/serve-worker.mjs';
import { runToolQuietly } from '../../scripts/toolchain.mjs';

const CHART = 'measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2008..2025';
const BUILD = '.svelte-kit/cloudflare';
const EDITORS = 6;
const MOST_OF_ONE = 500;
const KILLED_AFTER = 20;

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'bilans-faults-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});

async function publish(address: string, title: string): Promise<ChartPublished> {
	const answer = await fetch(`${address}/api/v1/charts`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', 'cf-connecting-ip': crypto.randomUUID() },
		body: JSON.stringify({ chart: CHART, title })
	});
	if (answer.status !== 201) throw new Error(await answer.text());
	return (await answer.json()) as ChartPublished;
}

/** Charts without a version, which nobody could show. */
async function countHalves(state: string): Promise<unknown> {
	const sql =
		'SELECT (SELECT COUNT(*) FROM charts) AS charts, COUNT(*) AS halves FROM charts WHERE id NOT IN (SELECT chart FROM chart_versions)';
	const place = [`--persist-to=${state}`, '--local', '--json', `--command=${sql}`];
	const { output } = await runToolQuietly(['wrangler', 'd1', 'execute', 'bilans', ...place]);
	const [{ results }] = JSON.parse(output.slice(output.indexOf('['))) as [{ results: unknown[] }];
	return results[0];
}

describe('a worker that is killed while charts are published', () => {
	it('has lost none that it had confirmed, and keeps no half of one', async () => {
		await applyMigrations(folder);
		const first = await serveWorker({ port: 0, state: folder });
		const confirmed: { readonly id: string; readonly title: string }[] = [];
		const publishOn = async (): Promise<string> => {
			try {
				for (let at = 0; at < MOST_OF_ONE; at += 1) {
					const title = crypto.randomUUID();
					const { id } = await publish(first.address, title);
					confirmed.push({ id, title });
				}
				return 'never killed';
			} catch {
				return 'killed';
			}
		};
		const editors = Array.from({ length: EDITORS }, publishOn);
		while (confirmed.length < KILLED_AFTER) await setTimeout(1);
		await first.kill();
		expect(await Promise.all(editors)).toEqual(Array(EDITORS).fill('killed'));
		await first.ended;

		const again = await serveWorker({ port: 0, state: folder });
		try {
			for (const { id, title } of confirmed) {
				const embed = await fetch(`${again.address}/c/${id}/embed`);
				expect([embed.status, (await embed.text()).includes(`>${title}</h1>`)]).toEqual([
					200,
					true
				]);
			}
			expect((await publish(again.address, 'After it')).id).toMatch(/^[0-9a-z]{10}$/);
		} finally {
			await again.stop();
		}
		expect(confirmed.length).toBeGreaterThanOrEqual(KILLED_AFTER);
		expect(await countHalves(folder)).toMatchObject({ halves: 0 });
	});
});

describe('a file that is missing beside the worker', () => {
	it('takes the PNG away and nothing else, and nobody keeps the fault', async () => {
		cpSync(BUILD, join(folder, 'site'), { recursive: true });
		const assets = join(folder, 'site/_app/immutable/assets');
		for (const file of readdirSync(assets)) {
			if (file.endsWith('.ttf')) rmSync(join(assets, file));
		}
		const served = await serveWorker({
			port: 0,
			state: join(folder, 'state'),
			config: writeConfig(join(folder, 'site'))
		});
		try {
			const png = await fetch(`${served.address}/chart.png?${CHART}`);
			expect([png.status, png.headers.get('cache-control')]).toEqual([500, 'no-store']);
			expect(await png.text()).not.toMatch(/ttf|Error:|at /);
			for (const path of [`/chart.svg?${CHART}`, `/embed?${CHART}`, `/compare?${CHART}`]) {
				expect((await fetch(served.address + path)).status).toBe(200);
			}
		} finally {
			await served.stop();
		}
	});
});

/** The product's own configuration, with the files of another folder. */
function writeConfig(site: string): string {
	const own = readFileSync('wrangler.toml', 'utf8')
		.replace(/^main = .*$/m, `main = "${join(resolve(BUILD), '_worker.js')}"`)
		.replace(`directory = "${BUILD}"`, `directory = "${site}"`)
		.replaceAll('"./build/', `"${resolve('build')}/`)
		.replaceAll('"migrations"', `"${resolve('migrations')}"`);
	const path = join(site, '..', 'wrangler.toml');
	writeFileSync(path, own);
	return path;
}

describe('an edge cache that fails', () => {
	it('costs time, and no answer', async () => {
		await bundleWorker(folder);
		const [main = ''] = readdirSync(folder).filter((name) => name.endsWith('.js'));
		writeDoor(folder, main);
		// Workerd alone has no cache: asked, it throws. Nor has it storage.
		await withAlone(folder, async ({ address }) => {
			const ask = async (path: string) => (await fetch(address + path)).status;
			for (const path of ['/api/v1/health', `/embed?${CHART}`, `/compare?${CHART}`]) {
				expect([path, await ask(path), await ask(path)]).toEqual([path, 200, 200]);
			}
			expect(await ask('/nothing')).toBe(404);
			expect(await ask('/c/0000000000')).toBe(503);
		});
	});
});
