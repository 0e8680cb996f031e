/**
 * How to cite a chart: as a sentence, and as an entry for reference managers. Both name the release
 * and the address at which exactly these figures stay. Knows no clock: the day of access is said.
 */
import type { ViewFrame } from '../charts/view/view-frame.ts';
import { formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { m } from '../i18n/paraglide/messages.js';

export interface Access {
	/** Of the chart as it stands now: its release is pinned. */
	readonly address: string;
	/** `2026-11-23` */
	readonly date: string;
}

/** `“Title”. Bilans, https://…, accessed 23 November 2026. Figures: …` */
export function formatCitation(
	{ title, source }: Pick<ViewFrame, 'title' | 'source'>,
	{ address, date }: Access,
	locale: Locale
): string {
	const { citation } = source;
	return m.cite_sentence({ title, address, date: formatDate(date, locale), citation }, { locale });
}

/** An `@misc` entry of BibTeX; what is special there is escaped. */
export function formatBibtex(
	{ title, source }: Pick<ViewFrame, 'title' | 'source'>,
	{ address, date }: Access
): string {
	const year = date.slice(0, 4);
	const fields = [
		['author', '{{Bilans}}'],
		['title', `{{${escape(title)}}}`],
		['year', `{${year}}`],
		['howpublished', `{\\url{${address.replaceAll('%', '\\%')}}}`],
		['urldate', `{${date}}`],
		['note', `{${escape(source.citation)}}`]
	];
	const lines = fields.map(([key = '', value = '']) => `  ${key} = ${value}`);
	return `@misc{bilans-${toKey(title)}-${year},\n${lines.join(',\n')}\n}`;
}

function escape(text: string): string {
	return text
		.replaceAll('\\', '\\textbackslash ')
		.replaceAll(/[&%$#_{}]/g, (sign) => `\\${sign}`)
		.replaceAll('~', '\\textasciitilde ')
		.replaceAll('^', '\\textasciicircum ');
}

/** `Military expenditure as a share of GDP: …` → `military-expenditure-as-a` */
function toKey(title: string): string {
	const plain = title.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
	const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== '');
	return words.length === 0 ? 'chart' : words.slice(0, 4).join('-');
}
