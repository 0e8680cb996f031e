/**
 * One chart, seven forms: for every chart of the gallery and every ready chart, page, embed, SVG, PNG,
 * CSV, JSON and table say the same numbers, unit, notes and source.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, inject, it } from 'vitest';
import { readCsv } from '../../functions/testing/read-csv.ts';
import { renderPng } from '../../src/lib/charts/image/render-png.ts';
import { READY_CHARTS } from '../../src/lib/charts/spec/catalogue.ts';
import { formatChart } from '../../src/lib/charts/spec/chart-spec.ts';
import { GALLERY } from '../../src/lib/charts/spec/gallery.ts';
import type { ChartView, ShownPoint } from '../../src/lib/charts/view/chart-view.ts';
import { listDrawn } from '../../src/lib/charts/view/panels.ts';
import { UNIT_IDS, findUnitKind } from '../../src/lib/figures/units.ts';
import { readPage, readPicture } from './setup/read-chart.ts';

const CHARTS = [
	...GALLERY.map(({ id, query }) => [id, query] as const),
	...READY_CHARTS.map(({ id, spec }) => [`ready: ${id}`, formatChart(spec)] as const)
];
const SIZE = 'width=800';
/** Kept at so many decimals in both units. */
const ALMOST = 1e-3;

const { resolve } = createRequire(import.meta.url);
const FONTS = ['400', '600'].map((weight) => `src/lib/charts/image/fonts/inter-${weight}.ttf`);
const MEANS = {
	wasm: () => WebAssembly.compile(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm'))),
	fonts: () => Promise.resolve(FONTS.map((file) => readFileSync(file)))
};

describe.each(CHARTS)('%s', (_, query) => {
	it.each(['/compare', '/embed'])('says on %s what its JSON says', async (path) => {
		const view = await askView(query);
		const said = readPage(await ask(`${path}?${query}`));
		expect(said.title).toBe(toPlain(view.title));
		for (const words of [view.subtitle, view.source.line, view.source.citation]) {
			expect(said.words).toContain(toPlain(words));
		}
		for (const { text } of view.notes) expect(said.words).toContain(toPlain(text));
		// A table of thousands of figures is a page of its own.
		expect(said.table).toEqual(toTable(view.tableQuery === null ? view.table : null));
		if (view.kind === 'table') return;
		expect(said.label).toBe(view.sentence);
		expect(said.points).toEqual(toPoints(view));
	});

	it('says in its CSV what its JSON says, figure by figure', async () => {
		const view = await askView(query);
		const [columns = [], ...rows] = readCsv(await ask(`/chart.csv?${query}`));
		const told = rows.map((row) =>
			toTold(Object.fromEntries(columns.map((name, at) => [name, row[at] ?? ''])), view)
		);
		const shown = listShown(view);
		expect(told.map(({ key }) => key).toSorted()).toEqual([...shown.keys()].toSorted());
		for (const { key, said, amount } of told) {
			const point = shown.get(key);
			expect([key, said]).toEqual([key, point?.said]);
			expect([key, isClose(amount, point?.amount ?? null)]).toEqual([key, true]);
		}
		expect(rows.every(([release]) => release === view.source.release)).toBe(true);
	});

	it('says in its picture what its JSON says, and no other number', async () => {
		const view = await askView(query);
		if (view.kind === 'table') {
			expect((await fetch(`${inject('address')}/chart.svg?${query}`)).status).toBe(400);
			return;
		}
		const said = readPicture(await ask(`/chart.svg?${query}&${SIZE}`));
		expect(said.title).toBe(toPlain(view.title));
		expect(said.description).toBe(toPlain(`${view.sentence} ${view.source.line}`));
		for (const words of [view.title, view.subtitle, view.source.line]) {
			expect(said.words).toContain(toPlain(words));
		}
		const known = toPlain(listTexts(view).join(' | '));
		const strange = said.texts.filter(
			(text) => /\d/.test(text) && !known.includes(text) && !isJoint(text, view)
		);
		expect(strange).toEqual([]);
	});

	it('is the same picture as PNG', async () => {
		const answer = await fetch(`${inject('address')}/chart.png?${query}&${SIZE}`);
		if (answer.status === 400) return;
		const svg = await ask(`/chart.svg?${query}&${SIZE}`);
		const [png, drawn] = [await answer.arrayBuffer(), await renderPng(svg, MEANS)];
		expect(Buffer.from(png).equals(drawn)).toBe(true);
	});
});

it('goes through all kinds of charts', async () => {
	const kinds = await Promise.all(CHARTS.map(async ([, query]) => (await askView(query)).kind));
	expect(new Set(kinds).size).toBeGreaterThanOrEqual(7);
});

async function ask(path: string): Promise<string> {
	const answer = await fetch(inject('address') + path);
	if (!answer.ok) throw new Error(`${path} answers ${String(answer.status)}`);
	return await answer.text();
}

async function askView(query: string): Promise<ChartView> {
	return JSON.parse(await ask(`/chart.json?${query}`)) as ChartView;
}

function toPlain(text: string): string {
	return text.replaceAll(/\s+/g, ' ').trim();
}

function toTable(table: ChartView['table'] | null) {
	if (table === null) return { columns: [], rows: [] };
	const rows = table.rows.map(({ head, cells }) => [head, ...cells.map(({ text }) => text)]);
	return { columns: table.columns.map(toPlain), rows: rows.map((row) => row.map(toPlain)) };
}

/** Events of one kind that stand close together share a label: `NATO: 1949, 1952`. */
function isJoint(text: string, { events }: ChartView): boolean {
	const [short = '', years = ''] = text.split(': ');
	const isOfOne = (year: string) =>
		events.some((each) => each.short === short && String(each.year) === year);
	return years.split(', ').every(isOfOne);
}

function toPoints(view: ChartView): Record<string, readonly string[]> {
	if (view.flows !== null) {
		const told = view.flows.ribbons.map(({ fromName, toName, text, shareText }) => {
			const words = shareText === null ? text : `${text} · ${shareText}`;
			return [`${fromName} → ${toName}`, [words]] as const;
		});
		return Object.fromEntries(told);
	}
	// What the release has nothing of takes no panel.
	return Object.fromEntries(
		listDrawn(view).map(({ area, points, across }) => [
			area.name,
			// A point of two measures tells both.
			points.map(({ text }, at) =>
				[text, ...across.slice(at, at + 1).map((each) => each.text)].join(' · ')
			)
		])
	);
}

/** All that a picture may say, word by word. */
function listTexts(view: ChartView): readonly string[] {
	const points = view.series.flatMap(({ points, across }) => [...points, ...across]);
	const axes = [view.axis, view.across?.axis, ...view.series.map(({ axis }) => axis)];
	const last = view.series.flatMap(({ area, points }) =>
		points.map(({ text }) => `${area.name} ${text}`)
	);
	return [
		view.title,
		view.sentence,
		view.contrast ?? '',
		view.subtitle,
		view.source.line,
		view.source.citation,
		...view.notes.map(({ mark, text }) => `${mark} ${text}`),
		...(view.map?.classes ?? []).map(({ text }) => text),
		...view.years.map(String),
		...view.events.map(({ year, text }) => `${String(year)} ${text}`),
		...axes.flatMap((axis) => [axis?.label ?? '', ...(axis?.ticks ?? []).map(({ text }) => text)]),
		...points.map(({ text }) => text),
		...[...(view.flows?.areas ?? []), ...(view.flows?.partners ?? [])].flatMap(({ name, text }) => [
			name,
			text,
			`${name}  ${text}`
		]),
		...view.table.columns,
		...last
	];
}

interface Told {
	readonly said: string;
	/** In the unit's base: dollars, not millions. */
	readonly amount: number | null;
}

function listShown(view: ChartView): ReadonlyMap<string, Told> {
	const { measure, unit, across } = view;
	if (view.flows !== null) return listFlows(view, view.flows);
	return new Map(
		view.series.flatMap(({ area, ...series }) => [
			...series.points.map(toShown({ area: area.code, measure, unit: unit.id })),
			...series.across.map(
				toShown({ area: area.code, measure: across?.measure ?? '', unit: across?.unit.id ?? '' })
			)
		])
	);
}

/** Each area's totals by year, and a figure a partner. */
function listFlows(
	{ measure, unit, series, span }: ChartView,
	{ pairs }: NonNullable<ChartView['flows']>
): ReadonlyMap<string, Told> {
	const years = [...new Set([span.first, span.last])].join('..');
	const totals = series.flatMap(({ area, points }) =>
		points.map(toShown({ area: `${area.code} all`, measure, unit: unit.id }))
	);
	const flows = pairs.map(({ area, partner, value, quality, at }) => {
		const whom = partner === 'rest' ? 'not-broken-down' : partner;
		const amount = value * findFactor(unit.id);
		return [`${measure} ${area} ${whom} ${years}`, { said: `${quality}  ${at}`, amount }] as const;
	});
	return new Map([...totals, ...flows]);
}

function toShown(of: { readonly area: string; readonly measure: string; readonly unit: string }) {
	return ({ year, value, quality, gap, at }: ShownPoint): readonly [string, Told] => {
		const amount = value === null ? null : value * findFactor(of.unit);
		const said = [quality ?? '', gap ?? '', at ?? ''].join(' ');
		return [`${of.measure} ${of.area} ${String(year)}`, { said, amount }];
	};
}

function toTold(
	row: Readonly<Record<string, string>>,
	{ flows }: ChartView
): Told & { readonly key: string } {
	const { measure = '', area = '', year = '', value = '', unit = '' } = row;
	const part = findPart(row);
	const said = ['quality', 'gap', 'at'].map((column) => row[column] ?? '').join(' ');
	return {
		key: `${measure} ${flows === null ? (part ?? area) : `${area} ${part ?? 'all'}`} ${year}`,
		said,
		amount: value === '' ? null : (JSON.parse(value) as number) * findFactor(unit)
	};
}

/** A chart of parts has a series a part. */
function findPart({ partner, category }: Readonly<Record<string, string>>): string | undefined {
	return [partner, category].find((each) => each !== undefined && each !== '');
}

function findFactor(unit: string): number {
	const id = UNIT_IDS.find((each) => each === unit);
	if (id === undefined) throw new Error(`unknown unit: ${unit}`);
	return findUnitKind(id).factor;
}

function isClose(one: number | null, other: number | null): boolean {
	if (one === null || other === null) return one === other;
	return Math.abs(one - other) <= Math.abs(other) * ALMOST * ALMOST;
}
