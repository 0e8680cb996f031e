import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cutBoundaries } from './cut-boundaries.ts';
import type { Atlas } from './cut-boundaries.ts';
import { ATLAS_FILE, BOUNDARIES_FILE } from './files.ts';

describe(cutBoundaries, () => {
	it('gives the boundaries that are shipped, byte for byte', () => {
		const atlas = JSON.parse(readFileSync(ATLAS_FILE, 'utf8')) as Atlas;
		expect(`${JSON.stringify(cutBoundaries(atlas))}\n`).toBe(readFileSync(BOUNDARIES_FILE, 'utf8'));
	});

	it('is small enough to be asked for by every map', () => {
		expect(readFileSync(BOUNDARIES_FILE).byteLength).toBeLessThan(90_000);
	});
});
