/** What the texts say, word for word, by the year of their figures. */
import type { ExtraRow } from '$lib/dataset/extra-tables.ts';
import { areaName } from '$lib/i18n/area-name.ts';
import { categoryName } from '$lib/i18n/category-name.ts';
import type { Locale } from '$lib/i18n/locale.ts';
import { m } from '$lib/i18n/paraglide/messages.js';
import { askTable } from '../ask-table.ts';
import { tellBasis, tellBound, tellMeasure } from './wording-labels.ts';

export interface Wording {
	readonly id: string;
	/** `Serbia: value of actual exports, ammunition, to Türkiye` */
	readonly what: string;
	readonly quote: string;
	/** How the number stands to the true one, whose figure it is, and how it was seen. */
	readonly about: string;
	readonly source: string;
	readonly url: string;
}

export interface WordingsOfYear {
	readonly year: number;
	readonly wordings: readonly Wording[];
}

/** Newest year first. */
export async function askWordings(
	fetch: typeof globalThis.fetch,
	locale: Locale
): Promise<{ readonly years: readonly WordingsOfYear[]; readonly csv: string }> {
	const { rows, csv } = await askTable(fetch, { table: 'citations' });
	const years = [...Map.groupBy(rows, (row) => row.data_year)].flatMap(([year, some]) =>
		year === null ? [] : { year, wordings: some.map((row) => toWording(row, locale)) }
	);
	return { years: years.toSorted((a, b) => b.year - a.year), csv };
}

function toWording(row: ExtraRow<'citations'>, locale: Locale): Wording {
	const { id, quote, source, url } = row;
	const seen =
		row.seen_in === 'primary'
			? m.exports_seen_primary({}, { locale })
			: m.exports_seen_secondary({}, { locale });
	const about = [tellBound(row.bound, locale), tellBasis(row.basis, locale), seen].filter(
		(words) => words !== ''
	);
	return { id, what: tellWhat(row, locale), quote, about: about.join(' · '), source, url };
}

function tellWhat(
	{ exporter, measure, category, destination }: ExtraRow<'citations'>,
	locale: Locale
): string {
	const area = exporter === 'WB' ? areaName('SEESAC', locale) : areaName(exporter, locale);
	const parts = [
		tellMeasure(measure, locale),
		...(category === 'all' ? [] : [categoryName(category.replaceAll(' ', '-'), locale)]),
		...(destination === 'all'
			? []
			: [m.exports_to({ place: namePlaces(destination, locale) }, { locale })])
	];
	return m.exports_what({ area, what: parts.join(', ') }, { locale });
}

/** `SAU via CYP`, `ARE+SAU`, `region:Middle East` → names. */
function namePlaces(destination: string, locale: Locale): string {
	return destination
		.replace(/^region:/, '')
		.replaceAll('+', ', ')
		.replace(/\b[A-Z]{3}\b/g, (code) => areaName(code, locale));
}
