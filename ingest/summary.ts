/** What a run prints: a line a sheet, the list of issues, time and memory. Knows no stream. */
import type { ImportDone, ImportFailed } from './import-file.ts';
import type { Issue } from './issue.ts';

export interface Effort {
	readonly seconds: number;
	readonly megabytes: number;
}

export function formatDone(done: ImportDone, effort: Effort): string {
	const { release, reading, folder, remarks } = done;
	const { published, served } = release.figures;
	const percent = ((served / published) * 100).toFixed(1);
	const { constantPricesOf: baseYear, years } = release;
	const prices = baseYear === null ? '' : `, constant prices of ${String(baseYear)}`;
	return [
		`${reading.title}, release ${release.id} of ${release.published} (${release.file})`,
		`years ${String(years.first)}–${String(years.last)}${prices}`,
		...remarks,
		'',
		...reading.report,
		'',
		...formatIssues(release.file, reading.issues),
		'',
		`written: ${folder}, ${String(served)} of ${String(published)} figures (${percent} %)`,
		formatEffort(effort),
		''
	].join('\n');
}

export function formatFailed(file: string, { why, issues }: ImportFailed, effort: Effort): string {
	return [
		`${file}: ${why}`,
		'nothing was written',
		...(issues.length === 0 ? [] : formatIssues(file, issues)),
		formatEffort(effort),
		''
	].join('\n');
}

function formatIssues(file: string, issues: readonly Issue[]): readonly string[] {
	if (issues.length === 0) return ['no issues'];
	const heading = `${String(issues.length)} ${issues.length === 1 ? 'issue' : 'issues'} in ${file}:`;
	return [heading, ...issues.map((issue) => `  ${formatIssue(issue)}`)];
}

/** `Constant (2023) US$!CA141 "...": what is wrong` */
function formatIssue({ sheet, cell, raw, what }: Issue): string {
	const place = [sheet, cell].filter((part) => part !== null).join('!');
	const quoted = cell === null ? '' : ` ${JSON.stringify(raw)}`;
	return place === '' ? what : `${place}${quoted}: ${what}`;
}

function formatEffort({ seconds, megabytes }: Effort): string {
	return `${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB of memory at most`;
}
