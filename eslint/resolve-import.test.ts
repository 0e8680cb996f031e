import { describe, expect, it } from 'vitest';
import { findElement, isCovered, resolveImport } from './resolve-import.ts';

describe(findElement, () => {
	it('takes the narrower of two places', () => {
		expect(findElement('src/routes/compare/+page.svelte')?.name).toBe('routes');
		expect(findElement('src/routes/api/[...path]/+server.ts')?.name).toBe('mount');
	});

	it('knows no drawer for everything', () => {
		expect(findElement('src/lib/utils.ts')).toBeUndefined();
		expect(findElement('src/lib/figuresque/x.ts')).toBeUndefined();
	});
});

describe(resolveImport, () => {
	it('follows a relative path through the house', () => {
		expect(resolveImport('../../dataset/tables.ts', 'src/lib/charts/view/rows.ts')).toEqual({
			kind: 'element',
			name: 'dataset',
			file: 'tables.ts'
		});
	});

	it('follows an alias, whatever the bundler is asked for', () => {
		expect(resolveImport('$lib/embed/loader.ts?raw', 'src/routes/+server.ts')).toEqual({
			kind: 'element',
			name: 'embed',
			file: 'loader.ts'
		});
	});

	it('takes a path that leads out of every element as homeless', () => {
		const target = resolveImport('../../../data/sources.json', 'src/lib/dataset/shipped.ts');
		expect(target).toEqual({ kind: 'homeless', file: 'data/sources.json' });
	});

	it('takes the rest as packages', () => {
		expect(resolveImport('hono/cors', 'functions/app.ts')).toEqual({
			kind: 'outside',
			name: 'hono/cors'
		});
	});
});

describe(isCovered, () => {
	it('covers the parts of a package, not its namesakes', () => {
		expect(isCovered('hono/cors', ['hono'])).toBe(true);
		expect(isCovered('hono-openapi', ['hono'])).toBe(false);
	});

	it('covers a prefix that ends so', () => {
		expect(isCovered('node:fs', ['node:'])).toBe(true);
		expect(isCovered('$app/state', ['$app/'])).toBe(true);
	});
});
