/**
 * The charts that the gallery shows and the tests of geometry go through: each kind of view with
 * plenty of figures, with gaps, with one area and with many, and each way to look.
 */

export interface GalleryChart {
	readonly id: string;
	/** A chart's query string, pinned to a release. */
	readonly query: string;
}

const RELEASE = 'release=2026-04';
const CONSTANT = `measure=sipri-milex.constant-usd&${RELEASE}`;
const CURRENT = `measure=sipri-milex.current-usd&${RELEASE}`;
const SHARE = `measure=sipri-milex.share-of-gdp&${RELEASE}`;
const LICENSED = 'measure=seesac.licences-value&release=2026-11';
const EXPORTS = 'measure=seesac.exports-value&release=2026-11';
const IMPORTS = 'measure=sipri-transfers.imports&release=2026-02';
const ARMS = 'measure=sipri-transfers.exports&release=2026-02';
const LICENCES = 'measure=seesac.licences-issued&release=2026-11';
const MANY = 'areas=WB6~HRV~SVN~ROU~BGR~HUN~GRC~TUR~DEU~USA';
const EVENTS =
	'events=2009:Albania%20and%20Croatia%20join%20NATO~2014:Annexation%20of%20Crimea~2018:Kosovo’s%20laws%20on%20the%20Security%20Force~2020:North%20Macedonia%20joins%20NATO~2022:Invasion%20of%20Ukraine';

export const GALLERY: readonly GalleryChart[] = [
	{ id: 'lines', query: `${CONSTANT}&areas=XKX~SRB&years=2008..2025` },
	{ id: 'lines-gaps', query: `${CURRENT}&areas=YUG~SRB~HRV~BIH~ALB&years=1985..2010` },
	{ id: 'lines-one-area', query: `${SHARE}&areas=SRB&years=1996..2025` },
	{ id: 'lines-one-year', query: `${SHARE}&areas=WB6&years=2025&view=lines` },
	{ id: 'lines-many', query: `${SHARE}&${MANY}&years=2008..2025&highlight=XKX~SRB` },
	{ id: 'lines-nothing', query: `${CONSTANT}&areas=CHN&years=2008..2025` },
	{ id: 'lines-events', query: `${SHARE}&areas=WB6&years=2008..2025&${EVENTS}` },
	{
		id: 'lines-known-events',
		query: `${SHARE}&areas=WB6~HRV~SVN&years=2000..2025&events=nato~crimea~wales~ksf~ukraine`
	},
	{ id: 'lines-nato', query: `${SHARE}&areas=NATO&years=1949..2025&events=nato&highlight=TUR` },
	{ id: 'lines-log', query: `${CONSTANT}&areas=WB6&years=2009..2025&scale=log` },
	{ id: 'lines-index', query: `${CONSTANT}&areas=WB6&years=2010..2025&as=index:2010` },
	{ id: 'lines-change', query: `${SHARE}&areas=WB6&years=2010..2025&as=change:2010` },
	{ id: 'lines-ratio', query: `${CONSTANT}&areas=WB6&years=2010..2025&as=ratio:XKX` },
	{ id: 'lines-euro', query: `${CURRENT}&areas=SRB~HRV&years=1997..2025&currency=eur` },
	{ id: 'bars', query: `${SHARE}&areas=WB6&years=2025` },
	{ id: 'bars-gaps', query: `${CURRENT}&areas=SRB~XKX~YUG~CHN&years=2007` },
	{ id: 'bars-one-area', query: `${SHARE}&areas=BIH&years=2025` },
	{ id: 'bars-many', query: `${SHARE}&${MANY}&years=2025&highlight=XKX~SRB` },
	{ id: 'bars-change', query: `${CONSTANT}&areas=WB6&years=2018&as=change:2010` },
	{ id: 'bars-two-years', query: `${CONSTANT}&areas=WB6&years=2015~2025` },
	{ id: 'bars-three-years', query: `${SHARE}&areas=WB6~YUG&years=2006~2015~2025` },
	{ id: 'slope', query: `${SHARE}&areas=WB6&years=2015..2025&view=slope` },
	{ id: 'slope-gaps', query: `${SHARE}&areas=SRB~MNE~XKX~YUG&years=2005..2025&view=slope` },
	{ id: 'slope-one-area', query: `${CONSTANT}&areas=BIH&years=2015..2025&view=slope` },
	{
		id: 'slope-many',
		query: `${SHARE}&${MANY}&years=2015..2025&view=slope&highlight=XKX~SRB`
	},
	{ id: 'shares', query: `${CURRENT}&areas=WB6&years=2008..2025&view=shares` },
	{ id: 'shares-gaps', query: `${CURRENT}&areas=WB6~HRV~SVN&years=1992..2025&view=shares` },
	{ id: 'shares-one-year', query: `${CURRENT}&areas=WB6&years=2025&view=shares` },
	{ id: 'shares-many', query: `${CURRENT}&${MANY}&years=2025&view=shares` },
	{ id: 'shares-one-area', query: `${CURRENT}&areas=SRB&years=2010..2025&view=shares` },
	{ id: 'multiples', query: `${SHARE}&areas=WB6&years=2015..2025&view=multiples` },
	{
		id: 'multiples-own',
		query: `${CONSTANT}&areas=WB6&years=2008..2025&view=multiples&axes=own&events=2022:Invasion%20of%20Ukraine`
	},
	{
		id: 'multiples-known-events',
		query: `${SHARE}&areas=WB6~HRV~SVN&years=2000..2025&view=multiples&events=nato~crimea~wales~ksf~ukraine`
	},
	{
		id: 'multiples-gaps',
		query: `${CURRENT}&areas=YUG~SRB~XKX~CHN&years=1985..2010&view=multiples`
	},
	{
		id: 'multiples-many',
		query: `${SHARE}&${MANY}&years=2000..2025&view=multiples&highlight=XKX~SRB`
	},
	{ id: 'multiples-one-area', query: `${SHARE}&areas=ALB&years=2015..2025&view=multiples` },
	{
		id: 'scatter',
		query: `${SHARE}&areas=WB6&years=2025&view=scatter&against=sipri-milex.per-capita`
	},
	{
		id: 'scatter-many',
		query: `${SHARE}&${MANY}&years=2025&view=scatter&against=sipri-milex.constant-usd&highlight=XKX~SRB~ALB&scale=log`
	},
	{
		id: 'scatter-gaps',
		query: `${SHARE}&areas=SRB~XKX~YUG&years=2007&view=scatter&against=sipri-milex.per-capita`
	},
	{
		id: 'scatter-one-area',
		query: `${SHARE}&areas=XKX&years=2025&view=scatter&against=sipri-milex.per-capita`
	},
	{ id: 'map', query: `${SHARE}&areas=WB6&years=2025&view=map` },
	{ id: 'map-uneven', query: `${CONSTANT}&areas=WB6&years=2025&view=map` },
	{ id: 'map-gaps', query: `${CURRENT}&areas=SRB~XKX~YUG~CHN~ALB&years=2007&view=map` },
	{ id: 'map-one-area', query: `${SHARE}&areas=BIH&years=2025&view=map` },
	{
		id: 'map-many',
		query: `${SHARE}&${MANY.replace('~USA', '')}&years=2025&view=map&highlight=XKX~SRB`
	},
	{ id: 'map-world', query: `${SHARE}&${MANY}&years=2025&view=map` },
	{ id: 'map-change', query: `${SHARE}&areas=WB6~HRV~SVN&years=2025&as=change:2010&view=map` },
	{
		id: 'pair-years',
		query: `${LICENSED}&areas=SEESAC&years=2013..2016&view=bars&against=seesac.exports-value`
	},
	{
		id: 'pair-two-years',
		query: `${LICENSED}&areas=SEESAC&years=2013~2016&against=seesac.exports-value`
	},
	{ id: 'pair-one-year', query: `${LICENSED}&areas=BIH&years=2019&against=seesac.exports-value` },
	{ id: 'pair-areas', query: `${IMPORTS}&areas=WB6&years=2023&against=sipri-transfers.exports` },
	{ id: 'parts-partner', query: `${EXPORTS}&areas=SEESAC&by=partner&years=2016` },
	{ id: 'parts-partner-two-years', query: `${EXPORTS}&areas=SEESAC&by=partner&years=2013~2016` },
	{ id: 'parts-supplier', query: `${IMPORTS}&areas=SRB&by=partner&years=2024` },
	{ id: 'parts-supplier-map', query: `${IMPORTS}&areas=SRB&by=partner&years=2024&view=map` },
	{ id: 'parts-category', query: `${IMPORTS}&areas=SRB&by=category&years=2024` },
	{
		id: 'parts-category-many-years',
		query: `${IMPORTS}&areas=SRB&by=category&years=2010..2025&view=multiples`
	},
	{ id: 'parts-one', query: `${IMPORTS}&areas=XKX&by=partner&years=2023` },
	{ id: 'flows', query: `${ARMS}&areas=WB6&years=2015..2024&view=flows` },
	{ id: 'flows-in', query: `${IMPORTS}&areas=WB6&years=1995..2024&view=flows` },
	{ id: 'flows-one-area', query: `${ARMS}&areas=SRB&years=1995..2024&view=flows` },
	{ id: 'flows-rest', query: `${EXPORTS}&areas=SEESAC&years=2016&view=flows` },
	{ id: 'flows-gaps', query: `${EXPORTS}&areas=SEESAC~SRB~BIH~XKX&years=2013&view=flows` },
	{ id: 'flows-no-total', query: `${LICENCES}&areas=SRB&years=2018&view=flows` },
	{ id: 'table', query: `${SHARE}&areas=WB6&years=2015..2025&view=table` },
	{ id: 'table-gaps', query: `${CURRENT}&areas=YUG~SRB~XKX~CHN&years=1990..2010&view=table` },
	{ id: 'table-one-area', query: `${SHARE}&areas=BIH&years=2015..2025&view=table` },
	{ id: 'table-many', query: `${SHARE}&${MANY}&years=2023..2025&view=table` }
];
