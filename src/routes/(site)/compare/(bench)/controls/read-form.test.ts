/** What the workbench's form means, as any browser sends it. */
import { describe, expect, it } from 'vitest';
import { toChartQuery } from './read-form.ts';

const BASE =
	'measure=sipri-milex.constant-usd&area=XKX&area=SRB&from=2008&to=2025&newest=1&view=lines';
const CHART = 'measure=sipri-milex.constant-usd&areas=XKX~SRB';
const read = (query: string, changed: string | null = null) =>
	toChartQuery(new URLSearchParams(query), { changed, course: '' });

describe(toChartQuery, () => {
	it('leaves a chart’s address alone', () => {
		expect(read(CHART)).toBeNull();
	});

	it.each([
		[BASE, `${CHART}&years=2008..latest`],
		[BASE.replace('&newest=1', ''), `${CHART}&years=2008..2025`],
		[`${BASE.replace('to=2025', 'to=2020')}&to-before=2025`, `${CHART}&years=2008..2020`],
		[`${BASE}&to-before=2025`, `${CHART}&years=2008..latest`],
		[`${BASE}&way=index&base-year=2010`, `${CHART}&years=2008..latest&as=index:2010`],
		[`${BASE}&way=change&base-year=`, `${CHART}&years=2008..latest&as=change:2008`],
		[`${BASE}&way=ratio&base-area=XKX`, `${CHART}&years=2008..latest&as=ratio:XKX`],
		[`${BASE}&scale=log`, `${CHART}&years=2008..latest&scale=log`],
		[`${BASE}&highlight=SRB`, `${CHART}&years=2008..latest&highlight=SRB`],
		[
			`${BASE}&event-lines=2022:%20Invasion%0D%0A%0D%0A2014:%20Crimea`,
			`${CHART}&years=2008..latest&events=2022:Invasion~2014:Crimea`
		],
		[
			`${BASE}&event=nato&event=ukraine&event-lines=2018:%20Own`,
			`${CHART}&years=2008..latest&events=nato~ukraine~2018:Own`
		],
		[BASE.replace('lines', 'bars'), `${CHART}&years=latest`],
		[`${BASE.replace('lines', 'bars')}&ends=1`, `${CHART}&years=2008~latest`],
		[
			BASE.replace('lines', 'scatter'),
			`${CHART}&years=latest&view=scatter&against=sipri-milex.current-usd`
		]
	])('%s means %s', (form, chart) => {
		expect(decodeURIComponent(read(form) ?? '')).toBe(chart);
	});

	it.each([
		['from=2013&to=2016', 'years=2013..2016&view=bars'],
		['from=2016&to=2016', 'years=2016'],
		['from=2013&to=2016&ends=1', 'years=2013~2016']
	])('keeps exports beside licences: %s', (years, shown) => {
		const form = 'measure=seesac.licences-value&area=SEESAC&view=bars';
		expect(read(`${form}&${years}&against=seesac.exports-value`)).toBe(
			`measure=seesac.licences-value&areas=SEESAC&${shown}&against=seesac.exports-value`
		);
		expect(read(`${form}&${years}&against=seesac.licences-issued`)).not.toContain('against');
	});

	it('shows one area in parts, and several whole', () => {
		const form = 'measure=sipri-transfers.imports&area=SRB&from=2024&to=2024&view=bars';
		const query = 'measure=sipri-transfers.imports&areas=SRB&by=partner&years=2024';
		expect(read(`${form}&by=partner`, 'by')).toBe(query);
		expect(read(`${form}&by=partner&by-of=seesac.exports-value`)).not.toContain('by=');
		expect(read(`${form}&by=`, 'by')).not.toContain('by=');
		expect(read(`${form}&by=partner&area=ALB`, 'area')).toBe(
			'measure=sipri-transfers.imports&areas=SRB~ALB&years=2024'
		);
		expect(read(`${form.replace('bars', 'slope')}&by=partner`, 'by')).toContain('by=partner');
	});

	it('adds the neighbours of what is chosen', () => {
		const query = read(`${BASE.replace('&area=SRB', '')}&add=neighbours`);
		expect(query).toContain('areas=XKX~ALB~MKD~MNE~SRB');
	});

	it('takes away the area whose button was pressed', () => {
		expect(read(`${BASE}&remove=XKX`)).toContain('areas=SRB');
	});

	it('keeps the order of the areas that were shown', () => {
		const query = read(`${BASE}&area=ALB&areas-before=SRB~HRV~XKX`);
		expect(query).toContain('areas=SRB~XKX~ALB');
	});

	it('gives way to what was changed last', () => {
		const form = `${BASE.replace('lines', 'bars')}&scale=log`;
		expect(read(form, 'view')).toBe(`${CHART}&years=latest`);
		expect(read(form, 'scale')).toContain('scale=log');
	});

	it('shows a course to whoever comes from one year', () => {
		const form = `${CHART.replace('areas=XKX~SRB', 'area=XKX&area=SRB')}&from=2024&to=2024&view=lines`;
		expect(read(form, 'view')).toBe(CHART);
		const before = { changed: 'view', course: '2015..2024' };
		expect(toChartQuery(new URLSearchParams(form), before)).toBe(`${CHART}&years=2015..2024`);
		expect(read(form)).toBe(`${CHART}&years=2024&view=lines`);
	});

	it.each([
		['sipri-transfers.imports', 'years=2008..latest'],
		['seesac.exports-value', 'years=latest']
	])('asks for flows of %s by %s', (measure, years) => {
		const form = BASE.replace('sipri-milex.constant-usd', measure).replace('lines', 'flows');
		expect(read(form)).toBe(`measure=${measure}&areas=XKX~SRB&${years}&view=flows`);
	});

	it('lets an index give way to flows that were just chosen', () => {
		const form = `${BASE.replace('sipri-milex.constant-usd', 'sipri-transfers.imports')}&way=index&base-year=2010`;
		expect(read(form.replace('lines', 'flows'), 'view')).toContain('view=flows');
		expect(read(form.replace('lines', 'flows'), 'way')).toContain('as=index:2010');
	});
});
