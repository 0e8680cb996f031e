/** What is true of the same thing in other measures, currencies and releases. */
import type { Claim, Topic } from '../claim.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { isChange } from './finding.ts';
import type { Finding } from './finding.ts';
import { listFindings } from './findings.ts';
import { listIndustryChanges } from './industry-change.ts';
import { listSeries } from './list-series.ts';

/** @param best the figure that the claim is held against; without it the claim's own area and year */
export function findSame(claim: Claim, best: Finding | null, dataset: Dataset): readonly Finding[] {
	const area = best?.series.area ?? claim.areas[0];
	const year = best?.year ?? claim.year;
	if (area === undefined || year === null) return [];
	const topic = best?.topic ?? claim.topic;
	const asksChange = best === null ? claim.aspect === 'change' : isChange(best);
	const wish = {
		years: [year],
		since: best === null ? claim.since : best.since,
		levels: !asksChange,
		changes: asksChange,
		euros: !asksChange,
		worldShares: false
	};
	return listSeries(dataset, [area])
		.filter(({ series }) => series.area === area && isWhole(series))
		.flatMap((scope) => [
			...(asksChange ? listIndustryChanges(scope, [year], dataset) : []),
			...listFindings(scope, wish, dataset)
		])
		.filter((finding) => isOfTopic(finding, topic) && !isSame(finding, best))
		.filter(({ way }) => way !== 'difference' || best?.way === 'difference');
}

/** A sheet that says nothing new: financial years stand beside calendar years. */
function isWhole({ category = '', partner = '', measure }: Finding['series']): boolean {
	return category === '' && partner === '' && !measure.endsWith('financial-year');
}

function isOfTopic(finding: Finding, topic: Topic | null): boolean {
	return topic === null || finding.topic === topic;
}

function isSame(finding: Finding, best: Finding | null): boolean {
	return (
		best !== null &&
		finding.release.id === best.release.id &&
		finding.series.measure === best.series.measure &&
		finding.way === best.way &&
		finding.year === best.year
	);
}
