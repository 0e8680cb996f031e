import { describe, expect, it } from 'vitest';
import { buildWorkbook } from '../../fixtures/small-workbook.ts';
import { openWorkbook } from '../../workbook/open-workbook.ts';
import { findParts, listMembers, parseOmitted, readHeadings } from './region-members.ts';

async function readSheet(rows: readonly (readonly string[])[]) {
	const opened = await openWorkbook(await buildWorkbook({ 'Share of GDP': rows }));
	if (opened.kind === 'unreadable') throw new Error(opened.why);
	const grid = opened.workbook.grids.find(({ name }) => name === 'Share of GDP');
	if (grid === undefined) throw new Error('no such sheet');
	return readHeadings(grid);
}

describe(listMembers, () => {
	it('are the countries below a heading and below the headings that belong to it', async () => {
		const headings = await readSheet([
			['Country'],
			['Europe'],
			['Central Europe'],
			['Albania'],
			['Kosovo'],
			['Western Europe'],
			['France'],
			['Middle East'],
			['Iraq']
		]);
		expect(listMembers('CENTRAL-EUROPE', headings)).toEqual(['ALB', 'XKX']);
		expect(listMembers('EUROPE', headings)).toEqual(['ALB', 'XKX', 'FRA']);
		expect(listMembers('CENTRAL-WESTERN-EUROPE', headings)).toEqual(['ALB', 'XKX', 'FRA']);
		expect(listMembers('WORLD', headings)).toEqual(['ALB', 'XKX', 'FRA', 'IRQ']);
		expect(listMembers('OCEANIA', headings)).toEqual([]);
	});
});

describe(findParts, () => {
	it('follows what the release prints: Western Europe alone, or with Central Europe', () => {
		const older = ['EUROPE', 'CENTRAL-EUROPE', 'EASTERN-EUROPE', 'WESTERN-EUROPE'];
		const newer = ['EUROPE', 'EASTERN-EUROPE', 'CENTRAL-WESTERN-EUROPE'];
		expect(findParts('EUROPE', (code) => older.includes(code))).toEqual(older.slice(1));
		expect(findParts('EUROPE', (code) => newer.includes(code)).toSorted()).toEqual(
			newer.slice(1).toSorted()
		);
		expect(findParts('MIDDLE-EAST', () => true)).toEqual([]);
	});
});

describe(parseOmitted, () => {
	it('knows a comma inside a name from one between two', () => {
		expect(parseOmitted('Korea, North, Laos, Turkmenistan')).toEqual(['PRK', 'LAO', 'TKM']);
		expect(parseOmitted('Syria, Yemen, North, Yemen')).toEqual(['SYR', 'YAR', 'YEM']);
		expect(parseOmitted('Cuba')).toEqual(['CUB']);
		expect(parseOmitted('')).toEqual([]);
	});
});
