/**
 * Which sheet of a workbook holds what, by its name: `Constant (2023) US$`, `Current USD`.
 * Knows names only, not what stands in the sheets.
 */
import type { MeasureId } from '../../src/lib/figures/measure.ts';
import { issueOfSheet } from '../workbook/workbook.ts';
import { parseWholeNumber } from './cell-value.ts';
import type { Grid } from '../workbook/workbook.ts';
import type { Issue, Report } from '../issue.ts';

export type SheetRole = MeasureId | 'regional-totals' | 'footnotes' | 'front-page';

const NAMES: readonly { readonly role: SheetRole; readonly name: RegExp }[] = [
	{ role: 'sipri-milex.constant-usd', name: /^constant\b.*us/ },
	{ role: 'sipri-milex.current-usd', name: /^current us/ },
	{ role: 'sipri-milex.local-currency', name: /^local currency calendar/ },
	{ role: 'sipri-milex.local-currency-financial-year', name: /^local currency (financial|fiscal)/ },
	{ role: 'sipri-milex.share-of-gdp', name: /^share of gdp/ },
	{ role: 'sipri-milex.per-capita', name: /^per capita/ },
	{ role: 'sipri-milex.share-of-government', name: /^share of gov/ },
	{ role: 'regional-totals', name: /^regional total/ },
	{ role: 'footnotes', name: /^(foot)?notes/ },
	{ role: 'front-page', name: /^(front page|introduction|contents|cover)/ }
];

/** In the workbook's order. A second sheet of one role, or one of no known role, is an issue. */
export function findSheets(grids: readonly Grid[], report: Report): ReadonlyMap<SheetRole, Grid> {
	const found = new Map<SheetRole, Grid>();
	for (const grid of grids) {
		const role = findRole(grid.name);
		const first = role === undefined ? undefined : found.get(role)?.name;
		if (role !== undefined && first === undefined) found.set(role, grid);
		else report(issueOfSheet(grid.name, sayUnread(first)));
	}
	for (const { role } of NAMES) {
		if (role !== 'front-page' && !found.has(role)) report(sayMissing(role));
	}
	return found;
}

/** Whether any sheet has a name that only a workbook of military expenditure gives its sheets. */
export function hasMeasureSheet(grids: readonly Pick<Grid, 'name'>[]): boolean {
	return grids.some(({ name }) => findRole(name)?.startsWith('sipri-milex.') ?? false);
}

/** The year in `Constant (2023) US$`; null where the name has none. */
export function parseBaseYear(text: string): number | null {
	const match = /constant\D{0,12}?\b((?:19|20)\d{2})\b/i.exec(text);
	return parseWholeNumber(match?.[1] ?? '');
}

function findRole(name: string): SheetRole | undefined {
	const key = name
		.toLowerCase()
		.replaceAll(/[\s_.-]+/g, ' ')
		.trim();
	return NAMES.find((each) => each.name.test(key))?.role;
}

function sayUnread(first: string | undefined): string {
	if (first === undefined) return 'no sheet of this name is known; not read';
	return `the sheet "${first}" holds the same; not read`;
}

function sayMissing(role: SheetRole): Issue {
	const what = `the workbook has no sheet of ${role.replace('sipri-milex.', '')}`;
	return { sheet: null, cell: null, raw: '', what };
}
