/** Canary of the search for dead code. */
import { afterAll, describe, expect, it } from 'vitest';
import { buildCage } from './cage.ts';

const PAGE = `<script lang="ts">
	import { alive } from '$lib/theme/half-dead.ts';
</script>

<p>{alive}</p>
`;

describe('the gate of dead code', () => {
	const cage = buildCage({
		'src/routes/+page.svelte': PAGE,
		'src/lib/theme/half-dead.ts': 'export const alive = 1;\nexport const dead = 2;\n',
		'src/lib/theme/forgotten.ts': 'export const forgotten = 3;\n'
	});
	afterAll(() => cage.destroy());

	it('stops at an export, a file and a package that nobody uses', async () => {
		const { exitCode, output } = await cage.pass('dead-code');
		expect(exitCode).toBe(1);
		expect(output).toMatch(/^dead +src\/lib\/theme\/half-dead\.ts:2:14/m);
		expect(output).toMatch(/^src\/lib\/theme\/forgotten\.ts/m);
		expect(output).toMatch(/^hono +package\.json/m);
		expect(output).not.toContain('alive');
	});
});
