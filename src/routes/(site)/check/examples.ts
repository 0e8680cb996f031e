/** Sentences of real articles to try: each opens a checked claim. */
interface Example {
	readonly text: string;
	/** Of the article. */
	readonly published: string;
	readonly lang: 'en' | 'sq' | 'sr';
}

export const EXAMPLES: readonly Example[] = [
	{
		text: 'According to SIPRI, Kosovo allocated around $162 million to defense in 2024, while Serbia allocated around $2.2 billion.',
		published: '2025-12-07',
		lang: 'en'
	},
	{
		text: 'According to SIPRI, global arms sales and military services increased by 5.9% last year, reaching a record $679 billion.',
		published: '2025-12-07',
		lang: 'en'
	},
	{
		text: 'Samo tijekom 2024. Srbija je izdvojila 2,2 milijarde dolara za vojsku, gotovo pet puta više od Albanije, članice NATO-a.',
		published: '2025-09-29',
		lang: 'sr'
	},
	{
		text: 'Sipas SIPRI-t, vetëm në vitin 2024, Serbia ndau rreth 2.2 miliardë dollarë për ushtrinë, pothuajse pesë herë më shumë se Shqipëria.',
		published: '2025-09-29',
		lang: 'sq'
	}
];
