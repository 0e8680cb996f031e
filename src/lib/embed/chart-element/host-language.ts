/** The language of the page that a chart stands in, as far as the product speaks it. */

/**
 * @param tag as pages say it: `sq`, `sr-RS`, `sr-Latn`
 * @param spoken `en`, `sr-Latn` …: by script where a language has two
 * @returns null where it is none of them: the chart then speaks its own
 */
export function findLanguage<T extends string>(tag: string, spoken: readonly T[]): T | null {
	const { language, script } = readTag(tag) ?? {};
	const wanted = [`${language ?? ''}-${script ?? ''}`, language];
	return spoken.find((each) => wanted.includes(each)) ?? null;
}

/** With the script that is usual: `sr` → `Cyrl`, `sr-ME` → `Latn`. */
function readTag(tag: string): Intl.Locale | null {
	try {
		return new Intl.Locale(tag.replaceAll('_', '-')).maximize();
	} catch {
		return null;
	}
}
