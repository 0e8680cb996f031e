/**
 * The ways to put a chart into an article beside the plain frame: an element, a still picture,
 * Markdown. Each falls back to a linked picture with the sentence in words.
 */
import type { ViewFrame } from '../charts/view/view-frame.ts';
import { escapeHtml } from './escape.ts';
import { findAddresses, formatSnippet } from './snippets.ts';
import type { Addresses, SnippetChoices, SnippetMeans } from './snippets.ts';

/** `figure`: HTML that needs nobody, which the server writes. */
export const SNIPPET_KINDS = ['frame', 'element', 'picture', 'figure', 'markdown'] as const;
export type SnippetKind = (typeof SNIPPET_KINDS)[number];

export interface StillMeans extends SnippetMeans {
	/** Pixels of the picture that is `STILL_WIDTH` wide. */
	readonly pictureHeight?: number | undefined;
}

/** Pixels: an article's column; the picture comes also twice and three times as sharp. */
export const STILL_WIDTH = 800;
export const SHARPER = [1, 2, 3] as const;

/** What to paste; for a `figure` the address at which it is written. */
export function formatSnippetOf(
	kind: SnippetKind,
	{ view, choices }: { readonly view: ViewFrame; readonly choices: SnippetChoices },
	means: StillMeans
): string {
	const addresses = findAddresses(view, choices, means);
	switch (kind) {
		case 'frame':
			return formatSnippet(view, choices, means);
		case 'element':
			return formatElement(view, addresses, means);
		case 'picture':
			return formatStill(view, { addresses, isAuto: choices.theme === 'auto' }, means);
		case 'markdown':
			return formatMarkdown(view, addresses);
		case 'figure':
			return addresses.figure;
	}
}

function formatElement(view: ViewFrame, addresses: Addresses, { origin }: StillMeans): string {
	const [src, title] = [escapeHtml(addresses.frame), escapeHtml(view.title)];
	const inside = `<a href="${escapeHtml(addresses.page)}">${formatImage(view, addresses.picture)}</a>`;
	return [
		`<bilans-chart src="${src}" title="${title}">${inside}</bilans-chart>`,
		`<script async src="${origin}/embed.js"></script>`
	].join('\n');
}

function formatImage(view: ViewFrame, picture: string): string {
	if (view.kind === 'table') return escapeHtml(view.title);
	const [src, alt] = [escapeHtml(picture), escapeHtml(view.sentence)];
	return `<img src="${src}" alt="${alt}" loading="lazy" style="max-width:100%">`;
}

/** Asks nothing of the article but a picture; dark for readers who have it dark, where the editor lets them. */
function formatStill(
	view: ViewFrame,
	{ addresses, isAuto }: { readonly addresses: Addresses; readonly isAuto: boolean },
	{ pictureHeight }: StillMeans
): string {
	const { page, picture } = addresses;
	const link = escapeHtml(page);
	if (view.kind === 'table') return `<a href="${link}">${escapeHtml(view.title)}</a>`;
	const height = pictureHeight === undefined ? '' : ` height="${pictureHeight}"`;
	const dark = `<source media="(prefers-color-scheme: dark)" srcset="${toSources(`${picture}&theme=dark`)}">`;
	const image = [
		`<img src="${escapeHtml(`${picture}&width=${STILL_WIDTH}`)}"`,
		`srcset="${toSources(picture)}"`,
		`width="${STILL_WIDTH}"${height} alt="${escapeHtml(view.sentence)}"`,
		`loading="lazy" style="max-width:100%;height:auto">`
	].join(' ');
	return `<a href="${link}"><picture>${isAuto ? dark : ''}${image}</picture></a>`;
}

function toSources(picture: string): string {
	const sources = SHARPER.map((times) => `${picture}&width=${STILL_WIDTH * times} ${times}x`);
	return escapeHtml(sources.join(', '));
}

function formatMarkdown(view: ViewFrame, { page, picture }: Addresses): string {
	const [title, source] = [escapeMarkdown(view.title), escapeMarkdown(view.source.line)];
	const line = `[${title}](${toTarget(page)}). ${source}`;
	if (view.kind === 'table') return line;
	const image = `![${escapeMarkdown(view.sentence)}](${toTarget(`${picture}&width=${2 * STILL_WIDTH}`)})`;
	return `[${image}](${toTarget(page)})\n\n${line}`;
}

function escapeMarkdown(text: string): string {
	return text.replaceAll(/[\\`*_{}[\]<>#+!|~]/g, String.raw`\$&`);
}

/** Parentheses would end the target. */
function toTarget(address: string): string {
	return address.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll('*', '%2A');
}
