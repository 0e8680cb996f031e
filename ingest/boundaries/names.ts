/** The code of an area by the name that Natural Earth's file prints; its codes are others. */
import english from '../../src/lib/i18n/areas/en.json' with { type: 'json' };

/** Names that the file abbreviates, or has of old. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
	'Bosnia and Herz.': 'BIH',
	'Central African Rep.': 'CAF',
	"Côte d'Ivoire": 'CIV',
	'Dem. Rep. Congo': 'COD',
	'Cabo Verde': 'CPV',
	'Dominican Rep.': 'DOM',
	Gambia: 'GMB',
	'Eq. Guinea': 'GNQ',
	Macedonia: 'MKD',
	'S. Sudan': 'SSD',
	eSwatini: 'SWZ',
	Turkey: 'TUR',
	'United States of America': 'USA'
};

const CODES = new Map(Object.entries(english).map(([code, name]) => [name, code]));

/** Null for what no figure of ours is about: drawn, but not named. */
export function codeOfName(name: string): string | null {
	return OTHER_NAMES[name] ?? CODES.get(name) ?? null;
}
