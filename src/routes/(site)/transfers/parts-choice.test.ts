/** The links of the page of transfers that choose a state, a side and a year. */
import { expect, it } from 'vitest';
import { readPartsChoice, toPartsAddress } from './parts-choice.ts';

const read = (query: string) => readPartsChoice(new URLSearchParams(query));

it('shows first what Serbia has received of late', () => {
	expect(read('')).toEqual({ state: 'SRB', flow: 'imports', year: null });
});

it.each([
	{ state: 'XKX', flow: 'imports', year: '2023' },
	{ state: 'MNE', flow: 'exports', year: null }
] as const)('reads what its link says: $state', (choice) => {
	const address = new URL(toPartsAddress(choice), 'https://bilans.example');
	expect(readPartsChoice(address.searchParams)).toEqual(choice);
	expect(address.hash).toBe('#parts');
});
