/** Canary of the formatter. */
import { afterAll, describe, expect, it } from 'vitest';
import { buildCage } from './cage.ts';

describe('the gate of formatting', () => {
	const cage = buildCage({
		'src/lib/theme/good.ts': "export const currency = 'EUR';\n",
		'src/lib/theme/bad.ts': 'export const currency = "EUR"\n',
		'src/routes/Bad.svelte': '<p   lang="sq" >Buxheti</p>\n'
	});
	afterAll(() => cage.destroy());

	it('stops at a file that nobody formatted', async () => {
		const { exitCode, output } = await cage.pass('format');
		expect(exitCode).toBe(1);
		expect(output).toContain('[warn] src/lib/theme/bad.ts');
		expect(output).toContain('[warn] src/routes/Bad.svelte');
		expect(output).not.toContain('good.ts');
	});
});
