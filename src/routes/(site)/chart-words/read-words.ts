/** What the form of the page sends. Knows no page. */
import { readKnown, readLines } from './read-events.ts';

export interface Words {
	readonly title: string;
	readonly note: string;
	/** Ids of known events. */
	readonly chosen: readonly string[];
	/** The editor's own events, a line each: `2022: Invasion of Ukraine`. */
	readonly lines: string;
	/** Whether the chart takes each new release. */
	readonly follows: boolean;
}

/** Whether they fit is the API's to say; line breaks of a pasted text are spaces. */
export function readWords(form: FormData): Words {
	return {
		title: readText(form, 'title'),
		note: readText(form, 'note'),
		chosen: readKnown(form),
		lines: readLines(form).join('\n'),
		follows: form.get('release') === 'latest'
	};
}

export function readText(form: FormData, key: string): string {
	const value = form.get(key);
	return typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() : '';
}
