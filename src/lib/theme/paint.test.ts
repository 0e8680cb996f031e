import { describe, expect, it } from 'vitest';
import { GROUNDS } from './colours.ts';
import { toStylesheet } from './paint.ts';

describe(toStylesheet, () => {
	it('follows the reader where the editor has no wish', () => {
		const css = toStylesheet('auto');
		expect(css).toContain('color-scheme:light dark');
		expect(css).toContain('@media screen and (prefers-color-scheme:dark)');
	});

	it('keeps to the editor’s theme on screen', () => {
		const css = toStylesheet('dark');
		expect(css).toMatch(
			new RegExp(`^:root\\{color-scheme:dark;[^}]*--b-paper:${GROUNDS.dark.paper}`)
		);
		expect(css).not.toMatch(/@media \(prefers-color-scheme/);
	});

	it('prints the theme dark as ink on white paper; the others are so without a word', () => {
		expect(toStylesheet('auto')).not.toContain('@media print');
		expect(toStylesheet('dark')).toMatch(
			new RegExp(
				`@media print\\{:root\\{color-scheme:light;[^}]*--b-paper:${GROUNDS.light.paper}[^}]*}}$`
			)
		);
	});

	it.each(['auto', 'light', 'dark'] as const)(
		'leaves the ground to forced colours: %s',
		(theme) => {
			const css = toStylesheet(theme);
			expect(css).toContain('@media (forced-colors:active){:root{--b-paper:Canvas;');
			// After the schemes, or they would win.
			expect(css.indexOf('Canvas')).toBeGreaterThan(css.lastIndexOf('prefers-color-scheme'));
		}
	);
});
