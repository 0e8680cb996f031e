/** The companies of SIPRI's Top 100 that are at hand of a year, as a reader meets them. */
import type { ExtraRow } from '$lib/dataset/extra-tables.ts';
import { areaName } from '$lib/i18n/area-name.ts';
import { formatNumber, formatPercent } from '$lib/i18n/format.ts';
import { qualityLabel } from '$lib/i18n/labels.ts';
import type { Locale } from '$lib/i18n/locale.ts';
import { QUALITIES } from '$lib/figures/figure.ts';
import { askTable } from '../ask-table.ts';

export interface ShownCompany {
	readonly rank: string;
	/** As printed; `-`: not among those ranked the year before. */
	readonly rankBefore: string;
	readonly company: string;
	readonly country: string;
	readonly revenue: string;
	readonly share: string;
	/** Empty where the publisher is sure. */
	readonly quality: string;
	readonly at: string;
	/** The source's notes, word for word. */
	readonly notes: readonly string[];
}

export interface Companies {
	readonly companies: readonly ShownCompany[];
	readonly csv: string;
}

/** @param year a year, or `latest`; @throws the kit's error for what is no year */
export async function askCompanies(
	fetch: typeof globalThis.fetch,
	year: string,
	locale: Locale
): Promise<Companies> {
	const { rows, notes, csv } = await askTable(fetch, { table: 'companies', years: year });
	return { companies: rows.map((row) => toShown(row, notes, locale)), csv };
}

function toShown(
	row: ExtraRow<'companies'>,
	notes: Readonly<Record<string, string>>,
	locale: Locale
): ShownCompany {
	const quality = QUALITIES.find((each) => each === row.quality && each !== 'reported');
	return {
		rank: formatCell(row.rank, 0, locale),
		rankBefore: row.rank_before,
		company: row.company,
		country: row.area === '' ? row.country : areaName(row.area, locale),
		revenue: formatCell(row.arms_revenue, 0, locale),
		share: row.share === null ? '–' : formatPercent(row.share, 0, locale),
		quality: quality === undefined ? '' : qualityLabel(quality, locale),
		at: `${row.sheet}, row ${formatCell(row.row, 0, locale)}`,
		notes: row.notes.split(' ').flatMap((id) => notes[id] ?? [])
	};
}

function formatCell(value: number | null, decimals: number, locale: Locale): string {
	return value === null ? '–' : formatNumber(value, decimals, locale);
}
