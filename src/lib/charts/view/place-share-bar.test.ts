import { describe, expect, it } from 'vitest';
import { boxOf } from './label-box.ts';
import { placeShareBar } from './place-share-bar.ts';
import { viewOf } from '../../../../tests/contract/view-of.ts';

const MANY =
	'measure=sipri-milex.current-usd&areas=WB6~HRV~SVN~ROU~BGR~HUN~GRC~TUR~DEU~USA&years=2025&view=shares';

describe(placeShareBar, () => {
	it.each([360, 840])('lets no line run through a name, %i pixels wide', (width) => {
		const { labels, type } = placeShareBar(viewOf(MANY), width);
		expect(labels).toHaveLength(15);
		const boxes = labels.map(({ label }) => boxOf(label, type));
		const crossed = labels.flatMap(({ leader, code }) => {
			if (leader === null) return [];
			const [x, top, , foot] = leader;
			return boxes.some(
				(box) => x > box.left && x < box.right && top < box.bottom && foot > box.top
			)
				? [code]
				: [];
		});
		expect(crossed).toEqual([]);
	});
});
