/** Writes the Serbian catalogues in Cyrillic from those in Latin: `npm run cyrillic`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { toCyrillicCatalogue } from './to-cyrillic.ts';

/** Each has a file `sr-Latn.json`, from which `sr-Cyrl.json` comes. */
export const CATALOGUES = ['messages', 'src/lib/i18n/areas'];

export function formatCyrillic(folder: string): string {
	const latin: unknown = JSON.parse(readFileSync(`${folder}/sr-Latn.json`, 'utf8'));
	return `${JSON.stringify(toCyrillicCatalogue(latin), null, '\t')}\n`;
}

if (import.meta.main) {
	for (const folder of CATALOGUES) {
		writeFileSync(`${folder}/sr-Cyrl.json`, formatCyrillic(folder));
	}
}
