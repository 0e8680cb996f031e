/** What of LayerChart the server's build leaves out, and that nobody else goes without. */
import { resolve } from 'node:path';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { pointerParts } from './pointer-parts.ts';

const LIBRARY = '/house/node_modules/layerchart/dist/components/tooltip/TooltipContext.svelte';
const OURS = '/house/src/lib/charts/draw/LinesPlot.svelte';

interface Import {
	readonly part: string;
	readonly importer: string;
	readonly isServer: boolean;
}

/** The file that a module's import comes to; null where there is none. */
async function findFile({ part, importer, isServer }: Import): Promise<string | null> {
	const found: (string | null)[] = [];
	await build({
		configFile: false,
		logLevel: 'silent',
		build: { write: false, ssr: isServer, rolldownOptions: { input: 'entry' } },
		plugins: [
			pointerParts(),
			{
				name: 'asks',
				enforce: 'pre',
				async resolveId(id) {
					if (id !== 'entry') return null;
					found.push((await this.resolve(part, importer))?.id ?? null);
					return '\0entry';
				},
				load: (id) => (id === '\0entry' ? 'globalThis.entry = true;' : null)
			}
		]
	});
	return found[0] ?? null;
}

describe(pointerParts, () => {
	it('leaves out what only a pointer needs, of the library alone and on the server alone', async () => {
		const voronoi = { part: '../Voronoi/Voronoi.svelte', importer: LIBRARY, isServer: true };
		expect(await findFile(voronoi)).toBe(resolve('build/absent.ts'));
		expect(await findFile({ ...voronoi, isServer: false })).toBeNull();
		expect(await findFile({ ...voronoi, importer: OURS })).toBeNull();
		expect(await findFile({ ...voronoi, part: '../Circle/Circle.svelte' })).toBeNull();
	});
});
