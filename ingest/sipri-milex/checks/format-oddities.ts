/**
 * The lines of the import's report about its checks: what does not fit, with sheet and cell. Years
 * that follow each other with the same oddity share a line. Knows no stream.
 */
import { CHECKS } from '../../../src/lib/figures/oddity.ts';
import type { Check, Oddity } from '../../../src/lib/figures/oddity.ts';
import type { ReleaseReading } from '../reading.ts';
import type { Checked } from './check-release.ts';
import type { TotalsCompared } from './check-totals.ts';

type Run = readonly [Oddity, ...(readonly Oddity[])];

const HEADINGS: Readonly<Record<Check, string>> = {
	'gdp-jump': 'implied GDP (current US$ ÷ share of GDP, US$ million) beyond a factor of 3',
	'population-jump': 'implied population (current US$ ÷ US$ per person) beyond a factor of 1.5',
	'share-above-half': 'share of GDP above 50 %',
	'total-of-countries': 'total of a region off the sum of its countries',
	'total-of-regions': 'total of a region off the sum of its regions',
	'money-of-zero': 'US$ printed as 0 where the local currency is above 0'
};

export function formatOddities(
	{ oddities, compared }: Checked,
	reading: ReleaseReading
): readonly string[] {
	const names = listNames(reading);
	return [
		'checks across sheets; each figure is kept as published:',
		...CHECKS.flatMap((check) => {
			const some = oddities.filter((each) => each.check === check);
			const lines = toRuns(some).map((run) => `    ${formatRun(run, names)}`);
			return [`  ${HEADINGS[check]}: ${String(some.length)}`, ...lines];
		}),
		`  ${formatCompared(compared)}`
	];
}

function listNames({ sheets }: ReleaseReading): ReadonlyMap<string, string> {
	return new Map(
		sheets.flatMap(({ series }) => series.map(({ row }) => [row.area, row.name] as const))
	);
}

function toRuns(oddities: readonly Oddity[]): readonly Run[] {
	return oddities.reduce<readonly Run[]>((runs, each) => {
		const run = runs.at(-1);
		if (run === undefined || !isNext(run, each)) return [...runs, [each]];
		return [...runs.slice(0, -1), [...run, each]];
	}, []);
}

/** Each jump has a line of its own: no two are alike. */
function isNext(run: Run, { check, area, measure, year }: Oddity): boolean {
	const [first] = run;
	const isSame = first.check === check && first.area === area && first.measure === measure;
	return isSame && !check.endsWith('-jump') && run.at(-1)?.year === year - 1;
}

function formatRun(run: Run, names: ReadonlyMap<string, string>): string {
	const [first] = run;
	const last = run.at(-1) ?? first;
	const name = names.get(first.area) ?? first.area;
	const years = first === last ? String(first.year) : `${String(first.year)}–${String(last.year)}`;
	const cells = first === last ? first.at : [`${first.at[0] ?? ''} to ${last.at[0] ?? ''}`];
	return `${name} ${years}: ${sayWhat(run)} (${cells.join(', ')})`;
}

function sayWhat(run: Run): string {
	const [{ check, value, against, factor }] = run;
	switch (check) {
		case 'gdp-jump':
		case 'population-jump':
			return `${format(against)} → ${format(value)}, × ${format(factor)}`;
		case 'share-above-half':
			return `${format(value * 100)} %`;
		case 'total-of-countries':
		case 'total-of-regions':
			return sayDifference(run);
		case 'money-of-zero':
			return run.length === 1 ? `0, local currency ${format(against)}` : `0 each`;
	}
}

/** `+2,039 to +15,617 US$ million, +0.1 % to +1.2 %` */
function sayDifference(run: Run): string {
	const differences = run.map(({ value, against }) => value - against);
	const percents = run.map(({ factor }) => (factor - 1) * 100);
	return `${sayRange(differences)} US$ million, ${sayRange(percents)} %`;
}

function sayRange(values: readonly number[]): string {
	const ends = [Math.min(...values), Math.max(...values)].map((end) => SIGNED.format(end));
	return [...new Set(ends)].join(' to ');
}

function formatCompared({ complete, estimated, mostEstimated }: TotalsCompared): string {
	const most = format(mostEstimated * 100);
	return `totals held against countries: ${String(complete)} with a figure of each country, ${String(estimated)} that hold SIPRI's estimates for some (up to ${most} % of the total)`;
}

const PLAIN = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 4 });
const SIGNED = new Intl.NumberFormat('en-GB', {
	maximumSignificantDigits: 3,
	signDisplay: 'always'
});

function format(value: number): string {
	return PLAIN.format(value);
}
