import { describe, expect, it } from 'vitest';
import { readPasted } from './read-pasted.ts';

const SITE = 'https://bilans.example';
const FRAME = `<iframe title="x" src="${SITE}/embed?measure=a" width="100%" height="560">`;

describe(readPasted, () => {
	it.each([
		[
			'element',
			`<bilans-chart src="${SITE}/c/a"></bilans-chart><script async src="${SITE}/embed.js"></script>`
		],
		['grows', `${FRAME}</iframe><script>if (told.type !== "bilans:height") return;</script>`],
		[
			'grows',
			`<iframe class="wp-embedded-content" sandbox="allow-scripts" src="${SITE}/embed?measure=a#?secret=1"></iframe>`
		],
		['fixed', `<p>Words</p>${FRAME}</iframe>`],
		['low', FRAME.replace(' height="560"', '')],
		['locked', FRAME.replace('<iframe', '<iframe sandbox')],
		['locked', FRAME.replace('<iframe', '<iframe sandbox="allow-popups"')],
		[
			'picture',
			`<bilans-chart><a href="${SITE}/compare"><img src="${SITE}/chart.png?measure=a"></a></bilans-chart>`
		],
		[
			'figure',
			`<figure><svg></svg><figcaption><a href="${SITE}/compare">x</a></figcaption></figure>`
		],
		['link', `<p><a href="${SITE}/compare?measure=a">x</a></p>`],
		['nothing', '<p>Words</p>'],
		['nothing', '<iframe src="https://elsewhere.example/embed"></iframe><img src="x.png">'],
		['nothing', '']
	])('finds %s in %s', (left, html) => {
		expect(readPasted(html, SITE)).toBe(left);
	});
});
