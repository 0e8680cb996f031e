/** What hosts of other kinds take: lines for AMP pages, and for the policy of a strict site. */
import type { ViewFrame } from '../charts/view/view-frame.ts';
import { escapeHtml } from './escape.ts';
import type { Addresses } from './snippets.ts';

interface AmpMeans {
	/** Pixels, until the chart has told its own. */
	readonly height: number;
	/** What stands over a frame that wants to grow while its reader looks at it. */
	readonly more: string;
}

/** AMP asks the reader before a frame grows in view, and needs a picture for the time before. */
export function formatAmp(view: ViewFrame, addresses: Addresses, means: AmpMeans): string {
	const { height, more } = means;
	const [frame, picture] = [escapeHtml(addresses.frame), escapeHtml(addresses.picture)];
	return [
		`<amp-iframe title="${escapeHtml(view.title)}" src="${frame}"`,
		`  layout="fixed-height" height="${height}" resizable frameborder="0"`,
		`  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox">`,
		`  <amp-img placeholder layout="fill" src="${picture}" alt="${escapeHtml(view.sentence)}"></amp-img>`,
		`  <div overflow tabindex="0" role="button" aria-label="${escapeHtml(more)}">${escapeHtml(more)}</div>`,
		`</amp-iframe>`
	].join('\n');
}

/** What a page's Content-Security-Policy has to name, a line for each way in. */
export function formatPolicies(site: string): string {
	return [`frame-src ${site};`, `script-src ${site};`, `img-src ${site};`].join('\n');
}
