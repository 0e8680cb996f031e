/** Tables beside the figures: those at hand, and those that are fetched when somebody asks. */
import { expect, it, vi } from 'vitest';
import type { Release } from '../figures/release.ts';
import { createDataset } from './dataset.ts';
import type { CompiledData } from './dataset.ts';
import { compileTable } from './extra-tables.ts';

const RELEASE: Release = {
	id: '2025-10',
	published: '2025-10-23',
	file: 'register.csv',
	sha256: '',
	citation: '',
	years: { first: 1950, last: 2025 },
	constantPricesOf: null,
	hasFigures: false,
	figures: { published: 0, served: 0 }
};
const DEALS = { columns: ['supplier', 'ordered'], cells: [['Serbia'], [2021]] };

function toDataset(data: Partial<CompiledData>) {
	return createDataset({ sources: [], releases: {}, ...data });
}

it('fetches a table when it is first asked for, and once', async () => {
	const fetchDeals = vi.fn(() => Promise.resolve(JSON.stringify(DEALS)));
	const dataset = toDataset({ shelved: { 'sipri-transfers@2025-10/deals': fetchDeals } });
	expect(dataset.hasTable('sipri-transfers', RELEASE, 'deals')).toBe(true);
	expect(fetchDeals).not.toHaveBeenCalled();
	expect(await dataset.openTable('sipri-transfers', RELEASE, 'deals')).toEqual(DEALS);
	expect(await dataset.openTable('sipri-transfers', RELEASE, 'deals')).toEqual(DEALS);
	expect(fetchDeals).toHaveBeenCalledTimes(1);
});

it('tries again what could not be had', async () => {
	const fetchDeals = vi
		.fn<() => Promise<string>>()
		.mockRejectedValueOnce(new Error('no such asset'))
		.mockResolvedValueOnce(JSON.stringify(DEALS));
	const dataset = toDataset({ shelved: { 'sipri-transfers@2025-10/deals': fetchDeals } });
	await expect(dataset.openTable('sipri-transfers', RELEASE, 'deals')).rejects.toThrow('asset');
	expect(await dataset.openTable('sipri-transfers', RELEASE, 'deals')).toEqual(DEALS);
});

it('opens a table at hand like any other, and knows of none', async () => {
	const table = { columns: ['year', 'place'], rows: [[2003, 'here']] };
	const json = JSON.stringify(compileTable(table));
	const dataset = toDataset({ extras: { 'sipri-transfers@2025-10/changes': json } });
	expect(await dataset.openTable('sipri-transfers', RELEASE, 'changes')).toEqual({
		columns: ['year', 'place'],
		cells: [[2003], ['here']]
	});
	expect(await dataset.openTable('sipri-transfers', RELEASE, 'deals')).toBeNull();
	expect(dataset.hasTable('sipri-transfers', RELEASE, 'deals')).toBe(false);
	expect(dataset.hasTable('sipri-transfers', RELEASE, 'toString')).toBe(false);
});
