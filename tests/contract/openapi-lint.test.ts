/** The OpenAPI document against its specification and against Redocly's rules, none of them left out. */
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { describe, expect, it } from 'vitest';
import { shippedDataset } from '../../src/lib/dataset/shipped.ts';
import { createApp } from '../../functions/app.ts';

/** Beside `recommended-strict`: every example has to fit its schema, every operation to be told. */
const RULES = {
	'no-invalid-media-type-examples': 'error',
	'no-invalid-schema-examples': 'error',
	'no-invalid-parameter-examples': 'error',
	'operation-description': 'error',
	'operation-tag-defined': 'error',
	'operation-singular-tag': 'error',
	'tag-description': 'error',
	'no-required-schema-properties-undefined': 'error',
	'path-params-defined': 'error'
} as const;

async function lint(source: string): Promise<readonly string[]> {
	const config = await createConfig({ extends: ['recommended-strict'], rules: RULES });
	const found = await lintFromString({ source, absoluteRef: '/openapi.json', config });
	return found.map(
		({ ruleId, message, location: [place] }) => `${ruleId} ${place?.pointer ?? ''}: ${message}`
	);
}

async function askDocument(): Promise<string> {
	return await (await createApp(shippedDataset).request('/api/v1/openapi.json')).text();
}

describe('the document', () => {
	it('has nothing that the linter knows better', async () => {
		expect(await lint(await askDocument())).toEqual([]);
	});

	it('would be found out if an example did not fit its schema', async () => {
		const broken = (await askDocument()).replace('"value":161.9895', '"value":"161.9895"');
		expect((await lint(broken)).join()).toContain('no-invalid-media-type-examples');
	});
});
