/**
 * Messages take half the room: where Paraglide compiles a function a message and language, the bundle
 * gets the texts alone (`src/lib/i18n/message.ts`). Messages with forms (plurals) stay as compiled.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { LOCALES } from '../src/lib/i18n/locale.ts';

type Catalogue = Readonly<Record<string, unknown>>;

const MODULE = /\/i18n\/paraglide\/messages\/(?!_)\w+\.js$/;

/** @param folder of the catalogues, a file a language */
export function compactMessages(folder = 'messages'): Plugin {
	let catalogues: readonly Catalogue[] | null = null;
	return {
		name: 'bilans:compact-messages',
		watchChange(id) {
			if (id.includes(`/${folder}/`)) catalogues = null;
		},
		transform: {
			filter: { id: MODULE },
			handler(_code, id) {
				catalogues ??= readCatalogues(folder);
				const code = formatModule(basename(id, '.js'), catalogues);
				return code === null ? null : { code, map: null };
			}
		}
	};
}

export function readCatalogues(folder: string): readonly Catalogue[] {
	return LOCALES.map(
		(locale) => JSON.parse(readFileSync(`${folder}/${locale}.json`, 'utf8')) as Catalogue
	);
}

function formatModule(key: string, catalogues: readonly Catalogue[]): string | null {
	const texts = listTexts(key, catalogues);
	if (texts === null) return null;
	const written = texts.map((text) => JSON.stringify(text)).join(',');
	return `import { message } from '../../message.ts';\nexport const ${key} = /*#__PURE__*/ message(${written});\n`;
}

/**
 * What `message` takes. Null where a language has forms of the message, where a brace is escaped, or
 * where there is no such message.
 */
export function listTexts(key: string, catalogues: readonly Catalogue[]): readonly string[] | null {
	const texts = catalogues.map((catalogue) => catalogue[key] ?? '');
	if (!texts.every((text) => typeof text === 'string')) return null;
	const [english = ''] = texts;
	if (english === '' || texts.some((text) => text.includes('\\'))) return null;
	const own = texts.map((text, at) => (at > 0 && text === english ? '' : text));
	return own.slice(0, own.findLastIndex((text) => text !== '') + 1);
}
