/** The script of `<bilans-chart>`: `/embed.js`. */
import { ChartElement } from './chart-element.ts';

const TAG = 'bilans-chart';

// A page may hold this script twice, or get it anew with each article that it loads.
if (customElements.get(TAG) === undefined) {
	const own = document.currentScript ?? document.querySelector('script[src*="/embed.js"]');
	ChartElement.site = own instanceof HTMLScriptElement ? new URL(own.src).origin : location.origin;
	customElements.define(TAG, ChartElement);
}
