/**
 * `/data/sipri-milex@2025-04.zip`: each shipped extract as a package, made by the build and served as
 * a static file; the development server makes it when it is asked.
 */
import type { Plugin } from 'vite';
import { listShipped, zipPackage } from './packages/zip-package.ts';

const ADDRESS = /^\/data\/([^/?]+)\.zip(?:\?|$)/;

export function dataPackages(root = 'data'): Plugin {
	return {
		name: 'bilans:data-packages',
		applyToEnvironment: ({ name }) => name === 'client',
		generateBundle() {
			for (const [name, shipped] of listShipped(root)) {
				this.emitFile({
					type: 'asset',
					fileName: `data/${name}.zip`,
					source: zipPackage(shipped)
				});
			}
		},
		configureServer({ middlewares }) {
			middlewares.use((request, response, next) => {
				const asked = ADDRESS.exec(request.url ?? '')?.[1];
				const found = listShipped(root).find(([name]) => name === asked);
				if (found === undefined) {
					next();
					return;
				}
				response.setHeader('Content-Type', 'application/zip');
				response.end(zipPackage(found[1]));
			});
		}
	};
}
