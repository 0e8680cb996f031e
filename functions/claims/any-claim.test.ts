/** Whatever is claimed, the check answers or says what does not fit. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { shippedDataset } from '../../src/lib/dataset/shipped.ts';
import { AREA_CODES } from '../../src/lib/figures/area.ts';
import { createApp } from '../app.ts';
import { CLAIM_UNITS } from './claim-units.ts';
import { ClaimsAnswer } from './claims-schema.ts';

const app = createApp(shippedDataset, (fault) => {
	throw new Error(`${fault.path}${fault.query}: ${fault.message}`);
});

async function ask(query: Record<string, string>) {
	return await app.request(`/api/v1/claims?${new URLSearchParams(query).toString()}`);
}

const words = fc.constantFrom(
	...[
		'Kosovo',
		'Serbia',
		'world',
		'spent',
		'rose by',
		'from',
		'in 2024',
		'last year',
		'since 2015'
	],
	...['around', 'over', 'nearly', '$162 million', '2.2 billion dollars', '5.9%', '2 odsto BDP-a'],
	...[
		'100 miliona evra',
		'665 licences',
		'12 million TIV',
		'per capita',
		'SEESAC',
		'ML3',
		'arms exports'
	]
);
const sentences = fc.array(words, { minLength: 1, maxLength: 30 }).map((some) => some.join(' '));
const numbers = fc.oneof(
	fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
	fc.integer().map(String),
	fc.constantFrom('0', '-0', '~0', '>0', '<0', '1e9', '1,', ',1', '1.2.3.4', '0.000000001', '９')
);

describe('any claim', () => {
	it('in any text up to ten kilobytes is answered', async () => {
		const texts = fc.oneof(
			sentences,
			fc.string({ unit: 'binary', minLength: 1, maxLength: 10_240 })
		);
		await fc.assert(
			fc.asyncProperty(texts, async (text) => {
				const answer = await ask({ text });
				expect([200, 400]).toContain(answer.status);
				if (answer.status === 200) v.parse(ClaimsAnswer, await answer.json());
			}),
			{ numRuns: 150 }
		);
	});

	it('of any number, unit, area and year is answered, or the key is named', async () => {
		const filled = fc.record({
			value: numbers,
			unit: fc.constantFrom('', ...CLAIM_UNITS),
			area: fc.constantFrom('', ...AREA_CODES),
			year: fc.oneof(fc.constant(''), fc.integer({ min: 1900, max: 2100 }).map(String)),
			published: fc.constantFrom('', '2025-12-07', '1900-01-01')
		});
		await fc.assert(
			fc.asyncProperty(filled, async (query) => {
				const answer = await ask(query);
				if (answer.status === 200) v.parse(ClaimsAnswer, await answer.json());
				else expect(await answer.json()).toMatchObject({ status: 400, param: 'value' });
			}),
			{ numRuns: 200 }
		);
	});
});
