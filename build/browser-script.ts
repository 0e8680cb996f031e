/**
 * `virtual:bilans-chart-script`, `virtual:bilans-chart-element`: scripts for browsers as text, each
 * bundled and minified apart from the pages, with a hash of what it says for its address.
 */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { build } from 'vite';
import type { Plugin } from 'vite';

const FOLDER = 'src/lib/embed';
const ID = /^virtual:bilans-(chart-script|chart-element)$/;
const RESOLVED = new RegExp(ID.source.replace('^', '^\\0'));
/** What browsers since 2021 know; an older one shows the chart as a picture with its table. */
const TARGET = 'es2022';

export interface BrowserScript {
	readonly text: string;
	readonly hash: string;
	/** All files that it is made of. */
	readonly files: readonly string[];
}

export function browserScripts(): Plugin {
	return {
		name: 'bilans:browser-scripts',
		resolveId: { filter: { id: ID }, handler: (id) => `\0${id}` },
		load: {
			filter: { id: RESOLVED },
			async handler(id) {
				const [, name = ''] = RESOLVED.exec(id) ?? [];
				const { text, hash, files } = await bundleScript(resolve(FOLDER, name, 'main.ts'));
				for (const file of files) this.addWatchFile(file);
				return [
					`export const text = ${JSON.stringify(text)};`,
					`export const hash = ${JSON.stringify(hash)};`
				].join('\n');
			}
		}
	};
}

/** @param entry absolute path of a module that imports relative paths only */
export async function bundleScript(entry: string): Promise<BrowserScript> {
	const built = await build({
		configFile: false,
		envDir: false,
		publicDir: false,
		logLevel: 'warn',
		build: {
			write: false,
			target: TARGET,
			minify: true,
			modulePreload: false,
			lib: { entry, formats: ['iife'], name: 'bilans' }
		}
	});
	const results = Array.isArray(built) ? built : [built];
	const [chunk] = results.flatMap((each) => ('output' in each ? [each.output[0]] : []));
	if (chunk === undefined) throw new Error(`nothing came of bundling ${entry}`);
	const hash = createHash('sha256').update(chunk.code).digest('hex').slice(0, 12);
	return { text: chunk.code, hash, files: chunk.moduleIds };
}
