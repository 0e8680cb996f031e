/** One line each that reads the same figures: to be copied as it stands. Pure. */
import { m } from '$lib/i18n/paraglide/messages.js';

const QUERY = 'measure=sipri-milex.share-of-gdp&areas=WB6&years=2015..latest';

/** @param origin of this copy: https://… */
export function listCopyLines(origin: string) {
	const csv = `${origin}/api/v1/figures.csv?${QUERY}`;
	const json = `${origin}/api/v1/figures?${QUERY}`;
	return [
		{ id: 'curl', label: m.api_line_curl, line: `curl "${csv}"` },
		{
			id: 'python',
			label: m.api_line_python,
			line: `import pandas; figures = pandas.read_csv("${csv}")`
		},
		{ id: 'r', label: m.api_line_r, line: `figures <- read.csv("${csv}")` },
		{ id: 'sheet', label: m.api_line_sheet, line: `=IMPORTDATA("${csv}")` },
		{
			id: 'javascript',
			label: m.api_line_javascript,
			line: `const { series } = await (await fetch("${json}")).json();`
		}
	] as const;
}
