/** The chart that stands beside other libraries': seven countries, eighteen years, one release for ever. */
export const SEVEN_LINES =
	'measure=sipri-milex.share-of-gdp&areas=ALB~BIH~HRV~XKX~MNE~MKD~SRB&years=2008..2025&release=2026-04';

export interface PeerData {
	readonly years: readonly number[];
	/** In per cent with two decimals, as it would be typed into a chart; null at a gap. */
	readonly series: readonly {
		readonly name: string;
		readonly values: readonly (number | null)[];
	}[];
}

interface Shown {
	readonly years: readonly number[];
	readonly series: readonly {
		readonly area: { readonly name: string };
		readonly points: readonly { readonly value: number | null }[];
	}[];
}

/** @param view of the chart, as `/chart.json` gives it */
export function toPeerData(view: unknown): PeerData {
	const { years, series } = view as Shown;
	return {
		years,
		series: series.map(({ area, points }) => ({
			name: area.name,
			values: points.map(({ value }) => (value === null ? null : Math.round(value * 1e4) / 100))
		}))
	};
}
