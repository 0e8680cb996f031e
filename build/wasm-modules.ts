/**
 * `import module from 'x.wasm'` is a WebAssembly.Module, as Workers have it: left to wrangler in a
 * build, compiled from disk by the development server and in tests.
 */
import type { Plugin } from 'vite';

const WASM = /\.wasm$/;

export function wasmModules(): Plugin {
	let isBuild = false;
	return {
		name: 'bilans:wasm-modules',
		enforce: 'pre',
		configResolved(config) {
			isBuild = config.command === 'build';
		},
		resolveId: {
			filter: { id: WASM },
			handler(id) {
				return isBuild ? { id, external: true } : null;
			}
		},
		load: {
			filter: { id: WASM },
			handler(id) {
				return [
					`import { readFileSync } from 'node:fs';`,
					`export default await WebAssembly.compile(readFileSync(${JSON.stringify(id)}));`
				].join('\n');
			}
		}
	};
}
