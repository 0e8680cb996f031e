/**
 * Imports and exports by area and year: of all partners and categories, and for some areas also of
 * single partners, of single categories, and of both. A year without a known delivery is a gap.
 */
import type { FigureRow, SeriesRow } from '../../src/lib/dataset/tables.ts';
import { CALCULATED } from '../../src/lib/figures/figure.ts';
import { addUp } from './add-up.ts';
import type { Delivery } from './delivery.ts';

export interface Flow {
	readonly slug: 'imports' | 'exports';
	readonly areaOf: (delivery: Delivery) => string | null;
	/** As printed. */
	readonly nameOf: (delivery: Delivery) => string;
	/** A code, or the printed name of what has none. */
	readonly partnerOf: (delivery: Delivery) => string;
}

export const FLOWS: readonly Flow[] = [
	{
		slug: 'imports',
		areaOf: ({ recipientArea }) => recipientArea,
		nameOf: ({ recipient }) => recipient,
		partnerOf: ({ supplierArea, supplier }) => supplierArea ?? supplier
	},
	{
		slug: 'exports',
		areaOf: ({ supplierArea }) => supplierArea,
		nameOf: ({ supplier }) => supplier,
		partnerOf: ({ recipientArea, recipient }) => recipientArea ?? recipient
	}
];

export interface Scope {
	/** Whether an area has a series. */
	readonly hasSeries: (area: string) => boolean;
	/** Whether its partners and categories have series too. */
	readonly hasParts: (area: string) => boolean;
}

export interface FlowSums {
	readonly series: readonly SeriesRow[];
	readonly figures: readonly FigureRow[];
}

interface Group {
	readonly place: { readonly area: string; readonly category: string; readonly partner: string };
	readonly name: string;
	readonly deliveries: Delivery[];
}

const WORLD = 'WORLD';

/** @param years first and last of the register */
export function sumVolumes(
	deliveries: readonly Delivery[],
	flow: Flow,
	{ scope, years }: { scope: Scope; years: { first: number; last: number } }
): FlowSums {
	const groups = new Map<string, Group>();
	for (const delivery of deliveries) {
		for (const { place, name } of listPlaces(delivery, flow, scope)) {
			const key = `${place.area}|${place.category}|${place.partner}`;
			const group = groups.get(key);
			if (group === undefined) groups.set(key, { place, name, deliveries: [delivery] });
			else group.deliveries.push(delivery);
		}
	}
	const inOrder = [...groups.entries()]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([, group]) => group);
	return {
		series: inOrder.map((group) => toSeries(flow, group)),
		figures: inOrder.flatMap((group) => toFigures(group, years))
	};
}

/** Every series that a delivery belongs to. */
function listPlaces(
	delivery: Delivery,
	{ areaOf, nameOf, partnerOf }: Flow,
	{ hasSeries, hasParts }: Scope
): readonly Omit<Group, 'deliveries'>[] {
	const whole = { category: '', partner: '' };
	const world = hasSeries(WORLD) ? [{ place: { area: WORLD, ...whole }, name: 'World' }] : [];
	const area = areaOf(delivery);
	if (area === null || !hasSeries(area)) return world;
	const { category } = delivery;
	const partner = partnerOf(delivery);
	const parts = [
		whole,
		{ category: '', partner },
		{ category, partner: '' },
		{ category, partner }
	];
	const name = nameOf(delivery);
	const own = (hasParts(area) ? parts : [whole]).map((part) => ({
		place: { area, ...part },
		name
	}));
	return [...world, ...own];
}

function toFigures(
	{ place, deliveries }: Group,
	{ first, last }: { first: number; last: number }
): readonly FigureRow[] {
	const byYear = Map.groupBy(deliveries, ({ delivered }) => delivered);
	return Array.from({ length: last - first + 1 }, (_, at): FigureRow => {
		const year = first + at;
		const volume = addUp(byYear.get(year) ?? []);
		if (volume === null) {
			return { ...place, year, value: null, quality: null, gap: 'none-known', cell: '' };
		}
		return { ...place, year, ...volume, gap: null, notes: [CALCULATED] };
	});
}

function toSeries({ slug }: Flow, { place, name }: Group): SeriesRow {
	return {
		...{ measure: slug, name, sheet: '', unit: 'tiv-million' as const, currency: '' },
		...{ financialYear: '', reportingYear: '', notes: [], omitted: '' },
		...place
	};
}
