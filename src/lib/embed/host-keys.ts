/** What hosts' scripts hang on an embed's address, beside the chart's own keys. */

/** Pym's: the script of the embed reads `childId`; the rest is for its own statistics. */
const HOST_KEYS = ['initialWidth', 'childId', 'parentTitle', 'parentUrl'];

/** The chart's own part of an embed's address. */
export function dropHostKeys(params: URLSearchParams): URLSearchParams {
	return new URLSearchParams([...params].filter(([key]) => !HOST_KEYS.includes(key)));
}
