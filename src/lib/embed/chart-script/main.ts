/**
 * The chart script: brings the charts of a page to life, with the terms and citations around them;
 * in a frame tells the host its height.
 */
import { ChartPlots } from './chart-plots.ts';
import { copyTexts } from './copy-texts.ts';
import { explainTerms } from './explain-terms.ts';
import { followLinks } from './follow-links.ts';
import { tellHeight } from './tell-height.ts';

const TAG = 'chart-plots';

// A page may hold this script twice.
if (customElements.get(TAG) === undefined) {
	customElements.define(TAG, ChartPlots);
	if (parent === window) {
		explainTerms();
		copyTexts();
	} else {
		tellHeight();
		followLinks();
	}
}
