/** What can be asked for next to what is shown: the rest is explained, not offered. Knows no page. */
import { findPartners } from '$lib/charts/spec/against.ts';
import type { ViewKind } from '$lib/charts/spec/chart-fields.ts';
import type { ChartSpec } from '$lib/charts/spec/chart-spec.ts';
import { mendSpec } from '$lib/charts/spec/mend.ts';
import type { SpecKey } from '$lib/charts/spec/mend.ts';
import { SHARE_OF_SHOWN } from '$lib/charts/spec/way.ts';
import type { Way } from '$lib/charts/spec/way.ts';

export interface Offers {
	view(view: ViewKind): boolean;
	way(kind: Way['kind']): boolean;
	readonly euro: boolean;
	readonly logarithm: boolean;
	readonly ownAxes: boolean;
	readonly events: boolean;
}

const EXAMPLES: Readonly<Record<Way['kind'], Way>> = {
	figures: { kind: 'figures' },
	index: { kind: 'index', year: 2010 },
	change: { kind: 'change', year: 2010 },
	ratio: { kind: 'ratio', area: 'XKX' },
	share: SHARE_OF_SHOWN
};
const EVENT = [{ year: 2022, text: '2022' }];

export function findOffers(spec: ChartSpec): Offers {
	const can = (wish: Partial<ChartSpec>, kept: readonly SpecKey[] = ['view']) =>
		mendSpec({ ...spec, ...wish }, [...toKeys(wish), 'measure', 'areas', ...kept]) !== null;
	return {
		view: (view) => can(toWish(view, spec), []),
		way: (kind) => can({ as: EXAMPLES[kind] }),
		euro: can({ currency: 'eur' }),
		logarithm: can({ scale: 'log' }),
		ownAxes: can({ axes: 'own' }),
		events: can({ events: EVENT })
	};
}

/** Two views are nothing without a second key. */
function toWish(view: ViewKind, { measure }: ChartSpec): Partial<ChartSpec> {
	if (view === 'shares') return { view, as: SHARE_OF_SHOWN };
	return view === 'scatter' ? { view, against: findPartners(measure)[0] ?? null } : { view };
}

function toKeys(wish: Partial<ChartSpec>): readonly SpecKey[] {
	return Object.keys(wish) as SpecKey[];
}
