/**
 * LayerChart fetches the parts that only a pointer needs (hover areas, panning, brushing) when one
 * comes by. On the server none does: its build leaves them out, a quarter of the library.
 */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const PARTS = /\/(Voronoi|Arc|BrushContext|TransformContext)\.svelte$/;
const LIBRARY = '/node_modules/layerchart/';

export function pointerParts(): Plugin {
	return {
		name: 'bilans:pointer-parts',
		enforce: 'pre',
		resolveId: {
			filter: { id: PARTS },
			handler(_id, importer) {
				const isDrawing = this.environment.name === 'ssr' && importer?.includes(LIBRARY) === true;
				return isDrawing ? resolve('build/absent.ts') : null;
			}
		}
	};
}
