/** A fault of ours is answered without its insides, and logged with them. */
import { describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../src/lib/dataset/dataset.ts';
import { shippedDataset } from '../../src/lib/dataset/shipped.ts';
import { createApp } from '../app.ts';
import type { Fault } from './faults.ts';

const BROKEN: Dataset = {
	...shippedDataset,
	findSeries() {
		throw new Error('secret: the cell is torn');
	}
};
const ADDRESS = '/api/v1/figures?measure=sipri-milex.constant-usd&areas=XKX';

describe('a fault', () => {
	it('is a problem that keeps its insides to itself', async () => {
		const answer = await createApp(BROKEN, () => undefined).request(ADDRESS);
		expect(answer.status).toBe(500);
		expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
		expect(answer.headers.get('Cache-Control')).toBe('no-store');
		expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
		expect(await answer.text()).not.toContain('secret');
	});

	it('is logged with the question that met it', async () => {
		const faults: Fault[] = [];
		await createApp(BROKEN, (fault) => faults.push(fault)).request(ADDRESS);
		expect(faults).toEqual([
			expect.objectContaining({
				level: 'error',
				method: 'GET',
				path: '/api/v1/figures',
				message: 'secret: the cell is torn'
			})
		]);
	});

	it('is one line on the console by default', async () => {
		const printed = vi.spyOn(console, 'error').mockReturnValue(undefined);
		await createApp(BROKEN).request(ADDRESS);
		expect(printed).toHaveBeenCalledOnce();
		expect(printed.mock.calls[0]?.join()).toMatch(/^\{"level":"error",.*\}$/);
		printed.mockRestore();
	});
});
