/** The libraries that stand beside us, each a file of `bench/peers/charts/`. */
export const PEER_NAMES = [
	'chart-js',
	'observable-plot',
	'highcharts',
	'echarts',
	'vega-embed',
	'plotly'
] as const;

export type PeerName = (typeof PEER_NAMES)[number];
