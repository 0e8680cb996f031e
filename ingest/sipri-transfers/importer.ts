/** SIPRI's register of arms transfers, in either of its two layouts, as a source of the import. */
import type { DownloadedFile } from '../downloaded-file.ts';
import { SIPRI_LIMIT } from '../importer.ts';
import type { IdentityHints } from '../identify-release.ts';
import type { Importer, ReadFile, SourceReading } from '../importer.ts';
import type { Issue, Report } from '../issue.ts';
import { formatCounts } from '../format-counts.ts';
import { isUnknownState } from './area-of.ts';
import type { Deal, Delivery } from './delivery.ts';
import { openRegister } from './open-register.ts';
import type { Register } from './open-register.ts';
import { readDeals } from './read-deals.ts';
import { readDeliveries } from './read-deliveries.ts';
import { EVERYTHING, EXTRACT } from './scopes.ts';
import { countVolumes, selectDeals, selectDeliveries } from './to-tables.ts';

const TITLE = /^(\uFEFF|ï»¿)?Transfers of major conventional arms/;
const HEADINGS = ['rows', 'volumes', 'uncertain'];

export const sipriTransfers: Importer = {
	source: 'sipri-transfers',
	looksFor: 'a text that begins "Transfers of major conventional arms"',
	recognise: ({ head }: DownloadedFile) => TITLE.test(head[0] ?? ''),
	extractLimit: SIPRI_LIMIT,
	read
};

function read({ bytes }: DownloadedFile): ReadFile {
	const opened = openRegister(bytes);
	if (opened.kind === 'refused') return { kind: 'unreadable', why: opened.why, issues: [] };
	const { register } = opened;
	const issues: Issue[] = [...register.issues];
	const report: Report = (issue) => issues.push(issue);
	const reading =
		register.layout === 'deliveries'
			? ofDeliveries(register, readDeliveries(register, report))
			: ofDeals(register, readDeals(register, report));
	if (reading === null) {
		return { kind: 'unreadable', why: 'no row has a year of delivery', issues };
	}
	return { kind: 'read', reading: { ...reading, issues } };
}

type Read = Omit<SourceReading, 'issues'>;

function ofDeliveries(register: Register, deliveries: readonly Delivery[]): Read | null {
	const years = toYears(deliveries.map(({ delivered }) => delivered));
	return (
		years && {
			...describe(register, deliveries),
			years,
			whole: () => selectDeliveries(deliveries, years, EVERYTHING),
			extract: () => selectDeliveries(deliveries, years, EXTRACT),
			hasFigures: true
		}
	);
}

function ofDeals(register: Register, deals: readonly Deal[]): Read | null {
	const years = toYears(deals.flatMap(({ delivered }) => delivered));
	return (
		years && {
			...describe(register, deals),
			years,
			whole: () => selectDeals(deals, EVERYTHING),
			extract: () => selectDeals(deals, EXTRACT),
			hasFigures: false
		}
	);
}

function describe(register: Register, rows: readonly (Delivery | Deal)[]) {
	const uncertain = rows.filter(({ quality }) => quality === 'uncertain').length;
	const label = register.layout === 'deals' ? 'deals' : 'deliveries by year';
	const published = countVolumes(rows);
	return {
		title: 'SIPRI register of arms transfers',
		report: [
			...formatCounts(HEADINGS, [[label, [rows.length, published, uncertain]]]),
			...sayUnknownStates(rows)
		],
		constantPricesOf: null,
		published,
		identity: identify(register)
	};
}

/** Each generated file is a state of the database: its date names the release. */
function identify({ generated, layout }: Register): IdentityHints {
	const register = layout === 'deals' ? 'register of deals' : 'register by year of delivery';
	return {
		assumed: { id: generated?.slice(0, 7) ?? null, why: 'the month in which it was generated' },
		dated: generated,
		datedBy: 'when it was generated',
		official: {},
		citedAs: generated === null ? register : `${register}, generated on ${generated}`
	};
}

/** Their transfers are in the world's sum and in the rows; they have no series of their own. */
function sayUnknownStates(rows: readonly (Delivery | Deal)[]): readonly string[] {
	const names = new Set(rows.flatMap(({ supplier, recipient }) => [supplier, recipient]));
	const unknown = [...names].filter(isUnknownState).sort();
	return unknown.length === 0 ? [] : [`without a code, so without a series: ${unknown.join(', ')}`];
}

function toYears(years: readonly number[]): SourceReading['years'] | null {
	const [first, last] = [
		years.reduce((least, year) => Math.min(least, year), Infinity),
		years.reduce((most, year) => Math.max(most, year), -Infinity)
	];
	return years.length === 0 ? null : { first, last };
}
