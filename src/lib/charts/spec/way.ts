/**
 * `as`: what is done to the figures before they are shown. Knows no figures: whether the base year
 * has any is the view's to say.
 */
import * as v from 'valibot';
import { findAreaKind, findNearCode } from '../../figures/area.ts';

export type Way =
	| { readonly kind: 'figures' }
	/** The year's figure is 100. */
	| { readonly kind: 'index'; readonly year: number }
	/** Since the year, in per cent; of shares in percentage points. */
	| { readonly kind: 'change'; readonly year: number }
	/** Times the figure of an area. */
	| { readonly kind: 'ratio'; readonly area: string }
	/** Of an area or group; null: of all that are shown, together. */
	| { readonly kind: 'share'; readonly of: string | null };

export type WayKind = Way['kind'];

export const FIGURES: Way = { kind: 'figures' };
export const SHARE_OF_SHOWN: Way = { kind: 'share', of: null };

export const ALLOWED_WAYS = [
	'figures',
	'index:2010',
	'change:2010',
	'ratio:XKX',
	'share',
	'share:WB6'
] as const;

const WITH_YEAR = /^(index|change):(19\d{2}|20\d{2})$/;
const WITH_AREA = /^(ratio|share):([A-Z0-9-]{1,40})$/;

export const WayField = v.pipe(
	v.string(),
	v.check(
		(text) => toWay(text) !== null,
		({ input }) => describeMisread(input)
	),
	v.transform((text): Way => toWay(text) ?? FIGURES)
);

/** `index:2010`: as it stands in an address. */
export function formatWay(way: Way): string {
	switch (way.kind) {
		case 'figures':
			return 'figures';
		case 'index':
		case 'change':
			return `${way.kind}:${String(way.year)}`;
		case 'ratio':
			return `ratio:${way.area}`;
		case 'share':
			return way.of === null ? 'share' : `share:${way.of}`;
	}
}

/** Null for what is no way to look, or names an area that nobody knows. */
function toWay(text: string): Way | null {
	if (text === 'figures') return FIGURES;
	if (text === 'share') return SHARE_OF_SHOWN;
	return toTimedWay(text) ?? toBasedWay(text);
}

function toTimedWay(text: string): Way | null {
	const [, kind, year = ''] = WITH_YEAR.exec(text) ?? [];
	return kind === 'index' || kind === 'change' ? { kind, year: Number.parseInt(year, 10) } : null;
}

function toBasedWay(text: string): Way | null {
	const [, kind, area = ''] = WITH_AREA.exec(text) ?? [];
	const areaKind = findAreaKind(area);
	if (areaKind === undefined) return null;
	if (kind === 'share') return { kind, of: area };
	return kind === 'ratio' && areaKind !== 'group' ? { kind, area } : null;
}

function describeMisread(text: string): string {
	const [kind = '', base] = text.split(':');
	if (kind === 'index' || kind === 'change')
		return `${kind} needs a year from 1900 on: ${kind}:2010`;
	if (kind === 'ratio' || kind === 'share') return describeBase(kind, base);
	return `unknown way to look: ${text}`;
}

function describeBase(kind: string, base = ''): string {
	if (findAreaKind(base) === 'group') return `a group has no figure of its own: ${kind}:${base}`;
	const near = findNearCode(base);
	const hint = near === null ? '' : `; did you mean ${kind}:${near}?`;
	return base === '' ? `${kind} needs an area: ${kind}:XKX` : `unknown area: ${base}${hint}`;
}
