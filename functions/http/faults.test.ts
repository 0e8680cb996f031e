/** A fault of ours is answered without its insides, and logged with them. */
import { describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../src/lib/dataset/dataset.ts';
import { shippedDataset } from '../../src/lib/dataset/shipped.ts';
import { createApp } from '../app.ts';
import { toFault } from './faults.ts';
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

	it('is logged without what people wrote, and without a secret', async () => {
		const faults: Fault[] = [];
		await createApp(BROKEN, (fault) => faults.push(fault)).request(
			'/api/v1/claims?text=A+draft+of+Kosovo+2024%3A+%24162+million',
			{ headers: { Authorization: 'Bearer 0123456789abcdefABCDEF', Cookie: 'session=0123' } }
		);
		expect(faults).toHaveLength(1);
		expect(faults[0]?.query).toBe('text=%5B36+characters%5D');
		const logged = JSON.stringify(faults);
		for (const secret of ['draft', 'Bearer', '0123']) expect(logged).not.toContain(secret);
	});

	it('is logged with no longer values than a chart has', () => {
		const address = `http://localhost/embed?areas=XKX&highlight=${'XKX~'.repeat(2000)}`;
		const { path, query } = toFault(new Error('torn'), new Request(address));
		expect(path).toBe('/embed');
		expect(query).toBe('areas=XKX&highlight=%5B8000+characters%5D');
	});

	it('is one line on the console by default', async () => {
		const printed = vi.spyOn(console, 'error').mockReturnValue(undefined);
		await createApp(BROKEN).request(ADDRESS);
		expect(printed).toHaveBeenCalledOnce();
		expect(printed.mock.calls[0]?.join()).toMatch(/^\{"level":"error",.*\}$/);
		printed.mockRestore();
	});
});
