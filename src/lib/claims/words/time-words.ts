/** Words that say a year by the day on which they were written. */
export const RELATIVE_YEARS: readonly (readonly [string, number])[] = [
	['last year|the past year|the previous year|year before', -1],
	['vitin e kaluar|vitin e shkuar|vitit te kaluar|vitit te shkuar|nje vit me pare', -1],
	['prosle godin*|prosl* godin*|lane|lani|prethodne godin*|prosloj godini|minule godin*', -1],
	['minatata godin*|lani', -1],
	['this year|kete vit|sivjet|ove godin*|ovoj godini|ovaa godina', 0],
	['next year|vitin e ardhshem|vitin tjeter|sledece godin*|iduce godin*|naredne godin*', 1]
];
