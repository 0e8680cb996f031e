/**
 * Which states share a land border, for those of the region and their neighbours. Codes only.
 * Source: The World Factbook, "Land boundaries", https://www.cia.gov/the-world-factbook/field/land-boundaries/
 */

/** Each border once, from the west to the east. */
const BORDERS = `
	ALB-GRC ALB-MKD ALB-MNE ALB-XKX
	AUT-HUN AUT-SVN
	BGR-GRC BGR-MKD BGR-ROU BGR-SRB BGR-TUR
	BIH-HRV BIH-MNE BIH-SRB
	GRC-MKD GRC-TUR
	HRV-HUN HRV-MNE HRV-SRB HRV-SVN
	HUN-ROU HUN-SRB HUN-SVK HUN-SVN HUN-UKR
	ITA-SVN
	MDA-ROU MKD-SRB MKD-XKX
	MNE-SRB MNE-XKX
	ROU-SRB ROU-UKR
	SRB-XKX
`;

const PAIRS = BORDERS.trim()
	.split(/\s+/)
	.map((border) => border.split('-'));

/** In alphabetical order of their codes; none of an area whose borders are not listed. */
export function findNeighbours(code: string): readonly string[] {
	return PAIRS.flatMap(([one = '', other = '']) => {
		if (one === code) return [other];
		return other === code ? [one] : [];
	}).toSorted();
}
