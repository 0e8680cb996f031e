/**
 * How wide a text is in Inter, without a browser: labels are placed on the server. Widths are
 * hundredths of an em, measured from Inter 4 (regular) for the alphabets of our languages.
 * Other system fonts are a little narrower or wider: `SAFETY` covers the common ones.
 */

const WIDTHS: readonly (readonly [hundredthsOfEm: number, characters: string])[] = [
	[14, '\u202f'],
	[18, '\u2009'],
	[24, 'ijlìíîïĩīĭįıĵĺļłіїј'],
	[26, '‘’'],
	[27, 'I¦¸ÌÍÎÏĨĪĬĮİІЇ'],
	[28, ' \u00a0'],
	[29, '!,.:¡·'],
	[30, "';¹"],
	[31, 'ſ'],
	[32, '`´'],
	[33, 't|ţŧț'],
	[34, 'ľ'],
	[36, '/\\ŀ'],
	[37, '()[]f'],
	[38, 'rŕŗřť'],
	[41, '1'],
	[42, '„'],
	[43, '{}'],
	[44, '²гѓ“”'],
	[45, 'ª³'],
	[46, '-_°'],
	[47, '"^т'],
	[48, '¯ºĳ'],
	[49, 'з'],
	[50, '*–'],
	[51, '?¿'],
	[53, 'sĸśŝşšșѕ'],
	[54, 'кќ'],
	[55, 'kxz¥ķźżžхя≥≤≈'],
	[56, 'avyàáâãäåýÿāăąĿŷауьў'],
	[57, '7JLc¢§çćĉċčĴĹĻĽЈвсэє'],
	[58, 'e«»èéêëðēĕėęěЃГелчѐё'],
	[59, '5Fhnu¨µñùúûüĥħńņňŋũūŭůűųбийнпђћѝџ'],
	[60, 'Eo¶ÈÉÊËòóôõöøĒĔĖĘĚŁŉōŏőЀЁЕоц'],
	[61, '2bdgpq£þđĝğġģдр'],
	[62, '3689ßЗ'],
	[63, '#0ZŹŻŽЎУ'],
	[64, '$&PRSÞŔŖŘŚŜŞŠȘЅРЯъ'],
	[65, '4BTŢŤŦȚБВТЬ'],
	[66, '+<=>~¬±×÷×−'],
	[67, 'K®ĶЌК€'],
	[68, 'XYÝŶŸХ'],
	[69, 'AVÀÁÂÃÄÅĀĂĄАф'],
	[70, 'Ч'],
	[71, 'ď'],
	[72, 'DĎЏЦ'],
	[73, 'C¤ÇĆĈĊČЄСЭ'],
	[74, 'HUÐÙÚÛÜĐĤŨŪŬŮŰŲНПы'],
	[75, 'GNÑĜĞĠĢŃŅŇŊЍИЙЛ'],
	[77, 'OQÒÓÔÕÖØŌŎŐОм'],
	[78, 'Ħ'],
	[80, '¼'],
	[81, 'ж'],
	[82, 'wŵДЪш'],
	[83, 'Ф'],
	[84, 'ĲЂщю'],
	[85, '½'],
	[86, '…'],
	[88, 'm¾ЋЫ'],
	[90, 'MМњ'],
	[91, '©'],
	[92, 'æљ'],
	[96, 'ЖШ'],
	[97, '@Щ'],
	[98, '%'],
	[99, 'WÆŴ'],
	[100, 'œ—→‰'],
	[101, 'Œ'],
	[102, 'Ю'],
	[111, 'Љ'],
	[113, 'Њ']
];

const WIDTH_OF: ReadonlyMap<string, number> = new Map(
	WIDTHS.flatMap(([width, characters]) => [...characters].map((each) => [each, width] as const))
);

/** A letter that the table does not know is taken for a wide one. */
const UNKNOWN = 75;
/** Semibold Inter is this much wider than regular. */
const SEMIBOLD = 1.05;
/** Helvetica, Segoe UI, Roboto and San Francisco are up to this much wider than Inter in figures. */
const SAFETY = 1.04;

/** How finely `balanceText` looks between the whole width and half of it. */
const BALANCE_STEPS = 20;

export interface TextStyle {
	/** Pixels. */
	readonly size: number;
	readonly weight: 400 | 600;
}

/** Width in pixels. */
export function textWidth(text: string, { size, weight }: TextStyle): number {
	const hundredths = [...text].reduce((sum, each) => sum + (WIDTH_OF.get(each) ?? UNKNOWN), 0);
	return (hundredths / 100) * size * (weight === 600 ? SEMIBOLD : 1) * SAFETY;
}

/** Breaks a text between words into lines that fit; a word that does not fit stands alone. */
export function wrapText(text: string, style: TextStyle, width: number): readonly string[] {
	return text.split(' ').reduce<readonly string[]>((lines, word) => {
		const last = lines.at(-1);
		if (last === undefined) return [word];
		const longer = `${last} ${word}`;
		return textWidth(longer, style) <= width ? [...lines.slice(0, -1), longer] : [...lines, word];
	}, []);
}

/** As few lines as `wrapText` needs, of lengths as even as can be: a title without an orphan. */
export function balanceText(text: string, style: TextStyle, width: number): readonly string[] {
	const widest = wrapText(text, style, width);
	const narrower = Array.from({ length: BALANCE_STEPS }, (_, step) =>
		wrapText(text, style, width * (1 - (step + 1) / (2 * BALANCE_STEPS)))
	);
	return narrower.findLast((lines) => lines.length === widest.length) ?? widest;
}
