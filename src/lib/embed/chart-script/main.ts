/** The chart script: brings the charts of a page to life, and in a frame tells the host its height. */
import { ChartPlots } from './chart-plots.ts';
import { followLinks } from './follow-links.ts';
import { tellHeight } from './tell-height.ts';

const TAG = 'chart-plots';

// A page may hold this script twice.
if (customElements.get(TAG) === undefined) {
	customElements.define(TAG, ChartPlots);
	if (parent !== window) {
		tellHeight();
		followLinks();
	}
}
