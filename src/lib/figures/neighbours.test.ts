/** Borders are told from both sides. */
import { describe, expect, it } from 'vitest';
import { findAreaKind } from './area.ts';
import { membersIn } from './group.ts';
import { findNeighbours } from './neighbours.ts';

describe(findNeighbours, () => {
	it.each([
		['XKX', 'ALB MKD MNE SRB'],
		['SRB', 'BGR BIH HRV HUN MKD MNE ROU XKX'],
		['MKD', 'ALB BGR GRC SRB XKX'],
		['WORLD', '']
	])('of %s are %s', (code, neighbours) => {
		expect(findNeighbours(code).join(' ')).toBe(neighbours);
	});

	it('are neighbours of each other, and known areas', () => {
		for (const code of membersIn('WB6')) {
			expect(findNeighbours(code).length).toBeGreaterThan(2);
			for (const each of findNeighbours(code)) {
				expect(findNeighbours(each)).toContain(code);
				expect(findAreaKind(each)).toBe('state');
			}
		}
	});
});
