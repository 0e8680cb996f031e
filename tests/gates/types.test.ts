/** Canaries of the compiler: TypeScript, and Svelte's own check. */
import { afterAll, describe, expect, it } from 'vitest';
import { buildCage } from './cage.ts';

const NO_ALTERNATIVE = '<img src="chart.png" />\n';
const WRONG_TYPE = `<script lang="ts">
	const { year }: { year: number } = $props();
</script>

<p>{year.trim()}</p>
`;

describe('the gate of types', () => {
	const cage = buildCage({
		'src/lib/theme/good.ts': 'export const first = [1][0];\n',
		'src/lib/theme/wrong-type.ts': "export const year: number = '2024';\n",
		'src/lib/theme/unchecked-index.ts': 'export const first: number = [1][0];\n'
	});
	afterAll(() => cage.destroy());

	it('stops at a wrong type', async () => {
		const { exitCode, output } = await cage.pass('types');
		expect(exitCode).not.toBe(0);
		expect(output).toContain('src/lib/theme/wrong-type.ts(1,14): error TS2322');
		expect(output).toContain('src/lib/theme/unchecked-index.ts(1,14): error TS2322');
		expect(output).not.toContain('good.ts');
	});
});

describe('the gate of components', () => {
	it('stops at a wrong type', async () => {
		const { exitCode, output } = await checkComponent(WRONG_TYPE);
		expect(output).toContain("Property 'trim' does not exist on type 'number'");
		expect(exitCode).not.toBe(0);
	});

	it('stops at a warning alone', async () => {
		const { exitCode, output } = await checkComponent(NO_ALTERNATIVE);
		expect(output).toContain('a11y_missing_attribute');
		expect(output).toContain('0 errors and 1 warning');
		expect(exitCode).not.toBe(0);
	});
});

async function checkComponent(text: string) {
	const cage = buildCage({ 'src/routes/Bad.svelte': text });
	try {
		return await cage.pass('svelte');
	} finally {
		cage.destroy();
	}
}
