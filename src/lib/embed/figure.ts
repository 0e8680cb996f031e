/**
 * A chart as a piece of HTML that needs nobody: its drawing as inline SVG, its figures as a table, its
 * source. It stands in an article without a script, a frame or a request, also when we are gone.
 */
import type { ChartView, TableCell, ViewTable } from '../charts/view/chart-view.ts';
import { qualityLabel } from '../i18n/labels.ts';
import type { Locale } from '../i18n/locale.ts';
import { m } from '../i18n/paraglide/messages.js';
import { escapeHtml } from './escape.ts';

export interface FigureMeans {
	/** The picture, whole; none for a view that is a table. */
	readonly svg: string | null;
	/** Absolute address of the chart's page. */
	readonly page: string;
	readonly locale: Locale;
}

/** As wide as a drawing of 640 pixels still looks right. */
const WIDTH = '44rem';
const CELL = 'padding:.2em .6em;border-bottom:1px solid #ccd2d8';

export function formatFigure(view: ChartView, { svg, page, locale }: FigureMeans): string {
	const table = formatTable(view.table, locale);
	const link = `<a href="${escapeHtml(page)}">${escapeHtml(view.title)}</a>`;
	const caption = `${link}. ${escapeHtml(view.source.line)}.`;
	return [
		`<figure style="margin:1.5em 0;max-width:${WIDTH};font-family:system-ui,sans-serif">`,
		...(svg === null ? [table] : [toFluid(svg), foldTable(table, locale)]),
		`<figcaption style="margin-top:.5em;font-size:.8125em">${caption}</figcaption>`,
		'</figure>',
		''
	].join('\n');
}

/** As wide as its column; the words stay text, and are found and copied. */
function toFluid(svg: string): string {
	return svg.replace('<svg ', '<svg style="display:block;width:100%;height:auto" ');
}

function foldTable(table: string, locale: Locale): string {
	return `<details style="font-size:.875em"><summary>${escapeHtml(m.fold_table({}, { locale }))}</summary>\n${table}\n</details>`;
}

function formatTable({ caption, columns, rows }: ViewTable, locale: Locale): string {
	const heads = columns.map((each) => `<th scope="col" style="${CELL}">${escapeHtml(each)}</th>`);
	const lines = rows.map(
		({ head, cells }) =>
			`<tr><th scope="row" style="${CELL}">${escapeHtml(head)}</th>${cells.map((cell) => formatCell(cell, locale)).join('')}</tr>`
	);
	return [
		'<div style="overflow-x:auto"><table style="border-collapse:collapse">',
		`<caption>${escapeHtml(caption)}</caption>`,
		`<thead><tr>${heads.join('')}</tr></thead>`,
		`<tbody>${lines.join('\n')}</tbody>`,
		'</table></div>'
	].join('\n');
}

function formatCell({ text, quality, isWord }: TableCell, locale: Locale): string {
	const side = isWord ? 'left' : 'right';
	const mark =
		quality === null || quality === 'reported' ? '' : ` (${qualityLabel(quality, locale)})`;
	return `<td style="${CELL};text-align:${side}">${escapeHtml(text + mark)}</td>`;
}
