/** Figures by partner as flows that a reader meets: which ends they have, in which order, and in words. */
import { shareOf, sum } from '../../figures/derive.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Unit } from '../../figures/units.ts';
import { withBoundSign, withBoundWords } from '../../i18n/bounds.ts';
import { areaName } from '../../i18n/area-name.ts';
import { formatPercent } from '../../i18n/format.ts';
import { gapLabel } from '../../i18n/labels.ts';
import type { Locale } from '../../i18n/locale.ts';
import { m } from '../../i18n/paraglide/messages.js';
import { partnerName } from '../../i18n/partner-name.ts';
import { withQuality } from '../../i18n/quality.ts';
import type { DisplayUnit } from './display-unit.ts';
import type { AreaFlows, FoundFlow } from './find-flows.ts';
import { OTHERS, REST } from './shown-flows.ts';
import type { ShownEnd, ShownFlow, ShownFlows } from './shown-flows.ts';

/** Partners that stand alone; beyond, names are too many to be read. */
const MOST_PARTNERS = 12;
const UNKNOWN = { quality: null, bound: null };

export interface FlowMeans {
	readonly areasAre: ShownFlows['areasAre'];
	readonly period: string;
	readonly display: DisplayUnit;
	/** In which the figures are counted. */
	readonly unit: Unit;
	readonly locale: Locale;
}

export function buildFlows(found: readonly AreaFlows[], means: FlowMeans): ShownFlows {
	const { areasAre, period } = means;
	const ranked = found.toSorted((a, b) => sizeOf(b) - sizeOf(a));
	const alone = chooseAlone(ranked);
	const ribbons = ranked.flatMap((area) => toRibbons(area, alone, means));
	const partners = [...alone, OTHERS, REST]
		.filter((code) => ribbons.some(({ partner }) => partner === code))
		.map((code) => toPartner(code, { ranked, alone }, means));
	const order = partners.map(({ code }) => code);
	return {
		areasAre,
		period,
		areas: ranked.map((area) => toArea(area, means)),
		partners,
		ribbons: ranked.flatMap(({ code }) =>
			ribbons
				.filter(({ area }) => area === code)
				.toSorted((a, b) => order.indexOf(a.partner) - order.indexOf(b.partner))
		),
		pairs: ranked.flatMap((area) => toPairs(area, means))
	};
}

/** What it sends or gets, in sum: of parts where no total is known. */
function sizeOf({ total, parts }: AreaFlows): number {
	const told = addUp(parts)?.value ?? -Infinity;
	return total.kind === 'gap' ? told : Math.max(total.value, told);
}

function addUp(flows: readonly FoundFlow[]): Figure | null {
	const whole = sum(flows.map(({ figure }) => figure));
	return whole.kind === 'gap' ? null : whole;
}

/** The largest partners, each beside the area that it has most to do with. */
function chooseAlone(ranked: readonly AreaFlows[]): readonly string[] {
	const codes = [...new Set(ranked.flatMap(({ parts }) => parts.map(({ partner }) => partner)))];
	const sized = codes.map((code) => {
		const values = ranked.map(({ parts }) => valueOf(parts, code));
		return { code, value: addNumbers(values), main: values.indexOf(Math.max(...values)) };
	});
	const bySize = sized.toSorted((a, b) => b.value - a.value);
	// One alone is told by its name.
	const most = bySize.length <= MOST_PARTNERS + 1 ? bySize.length : MOST_PARTNERS;
	return bySize
		.slice(0, most)
		.toSorted((a, b) => a.main - b.main || b.value - a.value)
		.map(({ code }) => code);
}

function valueOf(parts: readonly FoundFlow[], code: string): number {
	return parts.find(({ partner }) => partner === code)?.figure.value ?? -Infinity;
}

function addNumbers(values: readonly number[]): number {
	return values.reduce((total, value) => (Number.isFinite(value) ? total + value : total), 0);
}

function toRibbons(
	{ code, total, parts, rest }: AreaFlows,
	alone: readonly string[],
	means: FlowMeans
): readonly ShownFlow[] {
	const others = parts.filter(({ partner }) => !alone.includes(partner));
	const together = addUp(others);
	const show = (partner: string, figure: Figure) =>
		showFlow({ area: code, partner, figure, total, held: others }, means);
	return [
		...parts.flatMap(({ partner, figure }) =>
			alone.includes(partner) ? show(partner, figure) : []
		),
		...(together === null ? [] : [show(OTHERS, together)]),
		...(rest === null ? [] : [show(REST, rest)])
	];
}

function toPairs(area: AreaFlows, means: FlowMeans): readonly ShownFlow[] {
	const { code, total, parts, within, rest } = area;
	const show = ({ partner, figure }: Pick<FoundFlow, 'partner' | 'figure'>) =>
		showFlow({ area: code, partner, figure, total, held: [] }, means);
	return [
		...parts.map(show),
		...within.map((each) => ({ ...show(each), isDrawn: false })),
		...(rest === null ? [] : [show({ partner: REST, figure: rest })])
	];
}

interface Flowing extends Pick<AreaFlows, 'total'> {
	readonly area: string;
	readonly partner: string;
	readonly figure: Figure;
	/** What `others` holds together. */
	readonly held: readonly FoundFlow[];
}

function showFlow({ area, partner, figure, total, held }: Flowing, means: FlowMeans): ShownFlow {
	const { display, unit, locale, period } = means;
	const names = [areaName(area, locale), nameOf(partner, held, means)] as const;
	const [fromName, toName] = means.areasAre === 'from' ? names : ([names[1], names[0]] as const);
	const value = display.toShown(figure.value, unit);
	const share = shareOf(total, figure);
	const shareTold = share.kind === 'gap' ? null : tellShare(share, locale);
	const phrase = withBoundWords(display.formatPhrase(value), figure.bound, locale);
	const told = shareTold === null ? phrase : `${phrase}, ${shareTold}`;
	const inputs = { from: fromName, to: toName, years: period, value: told };
	const spoken = m.spoken_flow(inputs, { locale });
	const { quality, bound, at } = figure;
	return {
		area,
		partner,
		fromName,
		toName,
		value,
		text: withBoundSign(display.format(value), bound),
		share: share.kind === 'gap' ? null : share.value,
		shareText: share.kind === 'gap' ? null : toShareText(share, locale),
		shareTold,
		quality,
		bound,
		at,
		spoken: withQuality(spoken, quality, locale),
		isDrawn: true
	};
}

function nameOf(
	partner: string,
	held: readonly Pick<FoundFlow, 'partner'>[],
	{ areasAre, locale }: FlowMeans
): string {
	if (partner === REST) return m.flow_rest({}, { locale });
	if (partner !== OTHERS) return partnerName(partner, locale);
	const names = new Set(held.map((each) => each.partner));
	const [only = ''] = names;
	if (names.size === 1) return partnerName(only, locale);
	const others = areasAre === 'from' ? m.flow_other_destinations : m.flow_other_suppliers;
	return others({ count: String(names.size) }, { locale });
}

function toShareText(share: Figure, locale: Locale): string {
	return withBoundSign(formatShare(share, locale), share.bound);
}

function tellShare(share: Figure, locale: Locale): string {
	const told = m.flow_share_told({ share: formatShare(share, locale) }, { locale });
	return withBoundWords(told, share.bound, locale);
}

/** Two digits say enough: `36%`, `4.1%`, `0.07%`. */
function formatShare({ value }: Figure, locale: Locale): string {
	const most = value < 0.01 ? 2 : 1;
	return formatPercent(value, value < 0.0995 ? most : 0, locale);
}

function toArea({ code, total, parts }: AreaFlows, { display, unit, locale }: FlowMeans): ShownEnd {
	const name = areaName(code, locale);
	const figure = total.kind === 'figure' ? total : addUp(parts);
	if (figure === null) {
		const reason = total.kind === 'gap' ? total.reason : 'unavailable';
		return { code, name, value: null, text: gapLabel(reason, locale), ...UNKNOWN };
	}
	const value = display.toShown(figure.value, unit);
	const told = display.toShown(addUp(parts)?.value ?? figure.value, unit);
	const text = withBoundSign(display.format(value), figure.bound);
	const { quality, bound } = figure;
	return { code, name, value: Math.max(value, told), text, quality, bound };
}

/** What all areas shown have to do with a partner, and of all that they send or get the share. */
function toPartner(
	code: string,
	{ ranked, alone }: { readonly ranked: readonly AreaFlows[]; readonly alone: readonly string[] },
	means: FlowMeans
): ShownEnd {
	const { display, unit, locale } = means;
	const flows = ranked.flatMap((area) => findFiguresTo(area, code, alone));
	const figure = sum(flows.map((each) => each.figure));
	const name = nameOf(code, flows, means);
	if (figure.kind === 'gap') return { code, name, value: null, text: '', ...UNKNOWN };
	const totals = ranked.filter(({ total, parts }) => total.kind === 'figure' || parts.length > 0);
	const share = shareOf(sum(totals.map(({ total }) => total)), figure);
	const value = display.toShown(figure.value, unit);
	const text = withBoundSign(display.format(value), figure.bound);
	return {
		code,
		name,
		value,
		text: share.kind === 'gap' ? text : `${text} · ${toShareText(share, locale)}`,
		quality: figure.quality,
		bound: figure.bound
	};
}

function findFiguresTo(
	{ parts, rest }: AreaFlows,
	code: string,
	alone: readonly string[]
): readonly Pick<FoundFlow, 'partner' | 'figure'>[] {
	if (code === REST) return rest === null ? [] : [{ partner: REST, figure: rest }];
	return parts.filter(({ partner }) =>
		code === OTHERS ? !alone.includes(partner) : partner === code
	);
}
