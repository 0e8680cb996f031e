import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeDataFolder, readTree } from './fixtures/data-folder.ts';
import type { DataFolder } from './fixtures/data-folder.ts';
import { writeRelease } from './write-release.ts';
import type { ReleaseOutput } from './write-release.ts';

let data: DataFolder;

beforeEach(() => {
	data = makeDataFolder();
});

afterEach(() => {
	data.remove();
});

function output(text: string, sources = join(data.root, 'sources.json')): ReleaseOutput {
	return {
		folder: join(data.root, 'sipri-milex', '2027-04'),
		files: [{ name: 'series.csv', text }],
		sources: { path: sources, text: `sources of ${text}` }
	};
}

const WRITTEN = { 'sipri-milex/2027-04/series.csv': 'one', 'sources.json': 'sources of one' };

describe(writeRelease, () => {
	it('writes the folder and the list, and nothing else', () => {
		writeRelease(output('one'));
		expect(readTree(data.root)).toEqual(WRITTEN);
	});

	it('replaces the folder, so that a file of before does not stay', () => {
		writeRelease(output('zero'));
		writeFileSync(join(data.root, 'sipri-milex', '2027-04', 'old.csv'), 'old');
		writeRelease(output('one'));
		expect(readTree(data.root)).toEqual(WRITTEN);
	});

	it('changes nothing when a file cannot be written', () => {
		writeRelease(output('one'));
		const wrong = { ...output('two'), files: [{ name: 'no/such/folder.csv', text: '' }] };
		expect(() => {
			writeRelease(wrong);
		}).toThrow('ENOENT');
		expect(readTree(data.root)).toEqual(WRITTEN);
	});

	it('puts the folder back when the list cannot be moved into its place', () => {
		writeRelease(output('one'));
		const inTheWay = join(data.root, 'local', 'sources.json');
		mkdirSync(join(inTheWay, 'a folder'), { recursive: true });
		expect(() => {
			writeRelease(output('two', inTheWay));
		}).toThrow();
		expect(readTree(data.root)).toEqual(WRITTEN);
	});

	it('finds the folder that a killed run had put aside', () => {
		writeRelease(output('one'));
		const folder = join(data.root, 'sipri-milex', '2027-04');
		renameSync(folder, join(data.root, 'sipri-milex', '.2027-04.old'));
		const wrong = { ...output('two'), files: [{ name: 'no/such/folder.csv', text: '' }] };
		expect(() => {
			writeRelease(wrong);
		}).toThrow('ENOENT');
		expect(readTree(data.root)).toEqual(WRITTEN);
	});
});
