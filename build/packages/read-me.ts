/** What a package says of itself to whoever opens it: what it holds, where from, on which terms. */
import type { Shipped } from './data-package.ts';
import { toTitle } from './data-package.ts';

export function toReadMe(shipped: Shipped): string {
	const { source, release, tables } = shipped;
	const { served, published } = release.figures;
	return [
		`# ${toTitle(shipped)}`,
		`${String(served)} of ${String(published)} figures of the publisher’s file \`${release.file}\` (SHA-256 \`${release.sha256}\`), years ${String(release.years.first)}–${String(release.years.last)}.`,
		`Published by ${source.publisher}: <${source.url}>. Why an extract: ${source.licence.text} The whole file is at the publisher’s.`,
		'## Files',
		tables.map(({ name }) => `- \`${name}.csv\``).join('\n'),
		[
			'`datapackage.json` says type, meaning and constraints of each column (Frictionless Data Package);',
			'`csv-metadata.json` says the same as CSV on the Web. All tables are UTF-8 with a comma, a header and `\\n`;',
			'an empty cell is no value. A missing figure has its reason in `gap`; it is never 0.',
			'Each figure says how sure its publisher is (`quality`) and where it stands in the file (`cell`).'
		].join('\n'),
		'Values are in the unit of their series (`series.csv`). A figure of TIV is a volume of arms, not money. Constant dollars of two releases are in prices of two years and never meet.',
		'## Cite',
		release.citation,
		'See LICENCE.txt for the terms.',
		''
	].join('\n\n');
}

export function toLicence({ source, release }: Shipped): string {
	return [
		source.licence.text,
		source.licence.url,
		'',
		`Credit: ${release.citation}`,
		'The form of these tables (their columns and descriptions) is by Bilans, MIT licence; it adds no rights to the figures.',
		''
	].join('\n');
}
