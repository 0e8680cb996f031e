import { describe, expect, it } from 'vitest';
import { GROUNDS } from './colours.ts';
import { toStylesheet } from './paint.ts';

describe(toStylesheet, () => {
	it('follows the reader where the editor has no wish', () => {
		const css = toStylesheet('auto');
		expect(css).toContain('color-scheme:light dark');
		expect(css).toContain('@media (prefers-color-scheme:dark)');
	});

	it('keeps to the editor’s theme on screen', () => {
		const css = toStylesheet('dark');
		expect(css).toMatch(
			new RegExp(`^:root\\{color-scheme:dark;[^}]*--b-paper:${GROUNDS.dark.paper}`)
		);
		expect(css).not.toMatch(/@media \(prefers-color-scheme/);
	});

	it.each(['auto', 'dark'] as const)('prints the theme %s as ink on white paper', (theme) => {
		expect(toStylesheet(theme)).toMatch(
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
