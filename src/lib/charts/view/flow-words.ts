/** Flows in words: the sentence, the table, and what a reader must know of them. */
import type { GapReason } from '../../figures/figure.ts';
import { areaName } from '../../i18n/area-name.ts';
import { withBoundWords } from '../../i18n/bounds.ts';
import { formatList } from '../../i18n/format.ts';
import { gapLabel, qualityLabel } from '../../i18n/labels.ts';
import type { Locale } from '../../i18n/locale.ts';
import { nameInText } from '../../i18n/name-in-text.ts';
import { m } from '../../i18n/paraglide/messages.js';
import { withQualityWord } from '../../i18n/quality.ts';
import type { ShownNote, TableCell, ViewTable } from './chart-view.ts';
import type { DisplayUnit } from './display-unit.ts';
import type { AreaFlows } from './find-flows.ts';
import { plainCell } from './table.ts';
import { REST } from './shown-flows.ts';
import type { ShownEnd, ShownFlow, ShownFlows } from './shown-flows.ts';

/** Longer lists of cells are cut in the table: the CSV has them. */
const MOST_PLACE = 60;

export interface FlowTelling {
	readonly flows: ShownFlows;
	readonly display: DisplayUnit;
	/** `, in current prices`; empty where no prices are involved. */
	readonly basis: string;
	/** "the volume of arms exports" */
	readonly subject: string;
}

/** The largest partner of the largest of the areas: what is not broken down is none. */
export function tellFlows(telling: FlowTelling, locale: Locale): string {
	const { flows, display, basis, subject } = telling;
	const known = flows.pairs.filter(({ isDrawn, partner }) => isDrawn && partner !== REST);
	const owner = flows.areas.find(({ code }) => known.some(({ area }) => area === code));
	const largest = known.find(({ area }) => area === owner?.code);
	if (owner?.value == null || largest === undefined) return m.sentence_none({}, { locale });
	const value = tellValue(largest, display, locale);
	const common = {
		period: flows.period,
		subject,
		basis,
		a: owner.name,
		b: nameInText(flows.areasAre === 'from' ? largest.toName : largest.fromName, locale),
		value: largest.shareTold === null ? value : `${value}, ${largest.shareTold}`
	};
	const { one, many } = SENTENCES[flows.areasAre];
	const shown = flows.areas.filter((area) => area.value !== null);
	if (shown.length === 1) return one(common, { locale });
	const aValue = tellValue({ ...owner, value: owner.value }, display, locale);
	const a = nameInText(owner.name, locale);
	return many({ ...common, a, aValue, count: String(shown.length) }, { locale });
}

const SENTENCES = {
	from: { one: m.sentence_flow_to, many: m.sentence_flows_to },
	to: { one: m.sentence_flow_from, many: m.sentence_flows_from }
} as const;

function tellValue(
	{ value, quality, bound }: Pick<ShownEnd, 'quality' | 'bound'> & { readonly value: number },
	display: DisplayUnit,
	locale: Locale
): string {
	const phrase = withBoundWords(display.formatPhrase(value), bound ?? 'exact', locale);
	return withQualityWord(phrase, quality, locale);
}

export function tableFlows(
	{ flows, unit }: { readonly flows: ShownFlows; readonly unit: string },
	locale: Locale
): Omit<ViewTable, 'caption'> {
	return {
		columns: [
			m.flow_from({}, { locale }),
			m.flow_to({}, { locale }),
			unit,
			m.flow_share({}, { locale }),
			m.table_quality({}, { locale }),
			m.table_at({}, { locale })
		],
		rows: [
			...flows.pairs.map((flow) => ({ head: flow.fromName, cells: toCells(flow, locale) })),
			...flows.areas.filter(({ value }) => value === null).map((area) => toGapRow(area, flows))
		]
	};
}

function toCells(flow: ShownFlow, locale: Locale): readonly TableCell[] {
	const { toName, text, shareText, quality, at } = flow;
	return [
		plainCell(toName),
		{ text, isWord: false, quality, at },
		{ ...plainCell(shareText ?? ''), isWord: false },
		plainCell(qualityLabel(quality, locale)),
		{ ...plainCell(at.length > MOST_PLACE ? `${at.slice(0, MOST_PLACE)}…` : at), at }
	];
}

/** An area of which nothing by partner is known. */
function toGapRow({ name, text }: ShownEnd, { areasAre }: ShownFlows): ViewTable['rows'][number] {
	const [head, to] = areasAre === 'from' ? [name, ''] : ['', name];
	return { head, cells: [to, text, '', '', ''].map(plainCell) };
}

/** What a drawing of flows does not say by itself. */
export function noteFlows(
	found: readonly AreaFlows[],
	{ flows, display, locale }: { flows: ShownFlows; display: DisplayUnit; locale: Locale }
): readonly ShownNote[] {
	const within = flows.pairs.filter(({ isDrawn }) => !isDrawn);
	const named = within.map(({ fromName, toName, value, bound }) => {
		const name = flows.areasAre === 'from' ? toName : fromName;
		const told = withBoundWords(display.formatPhrase(value), bound, locale);
		return m.flow_named({ area: name, value: told }, { locale });
	});
	const isSum = flows.period.includes('–');
	const hasRest = flows.ribbons.some(({ partner }) => partner === REST);
	const texts = [
		...(isSum ? [m.note_flows_sum({ years: flows.period }, { locale })] : []),
		...(hasRest ? [m.note_flows_rest({}, { locale })] : []),
		...(named.length === 0
			? []
			: [m.note_flows_within({ areas: formatList(named, locale) }, { locale })]),
		...tellSilent(found, locale),
		...tellTotalless(found, locale)
	];
	return texts.map((text) => ({ mark: '', text, areas: [] }));
}

/** Areas of which nothing flows, by the reason why. An area that the release lacks has a note of its own. */
function tellSilent(found: readonly AreaFlows[], locale: Locale): readonly string[] {
	const silent = found.flatMap(({ code, total, parts }) =>
		total.kind === 'gap' && parts.length === 0 && total.reason !== 'not-in-measure'
			? [{ code, reason: total.reason }]
			: []
	);
	const reasons = [...new Set(silent.map(({ reason }) => reason))];
	return reasons.map((reason: GapReason) => {
		const names = silent.filter((each) => each.reason === reason).map(({ code }) => code);
		const areas = formatList(
			names.map((code) => areaName(code, locale)),
			locale
		);
		return m.note_flows_silent({ areas, reason: gapLabel(reason, locale) }, { locale });
	});
}

/** Widths of what is named alone: there is no whole to hold them against. */
function tellTotalless(found: readonly AreaFlows[], locale: Locale): readonly string[] {
	const without = found.filter(({ total, parts }) => total.kind === 'gap' && parts.length > 0);
	if (without.length === 0) return [];
	const names = without.map(({ code }) => areaName(code, locale));
	return [m.note_flows_no_total({ areas: formatList(names, locale) }, { locale })];
}
