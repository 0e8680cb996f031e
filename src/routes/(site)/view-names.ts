/** What the views are called, as in the workbench. */
import type { ViewKind } from '$lib/charts/spec/chart-fields.ts';
import { m } from '$lib/i18n/paraglide/messages.js';

export const VIEW_NAMES = {
	lines: m.view_lines,
	bars: m.view_bars,
	slope: m.view_slope,
	multiples: m.view_multiples,
	shares: m.view_shares,
	scatter: m.view_scatter,
	map: m.view_map,
	flows: m.view_flows,
	table: m.view_table
} as const satisfies Record<ViewKind, unknown>;
