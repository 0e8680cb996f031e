/** What the form of the page sends. Knows no page. */

export interface Words {
	readonly title: string;
	readonly note: string;
	/** A line each: `2022: Invasion of Ukraine`. */
	readonly events: string;
	/** Whether the chart takes each new release. */
	readonly follows: boolean;
}

/** Whether they fit is the API's to say; line breaks of a pasted text are spaces. */
export function readWords(form: FormData): Words {
	return {
		title: readText(form, 'title'),
		note: readText(form, 'note'),
		events: readLines(form.get('events')).join('\n'),
		follows: form.get('release') === 'latest'
	};
}

/** As an address and the API have them: parted by `~`. */
export function toEvents(lines: string): string {
	return readLines(lines).join('~');
}

function readLines(value: FormDataEntryValue | null): readonly string[] {
	if (typeof value !== 'string') return [];
	const lines = value.split(/[\r\n]+/).map((line) => line.trim());
	return lines.filter((line) => line !== '');
}

function readText(form: FormData, key: string): string {
	const value = form.get(key);
	return typeof value === 'string' ? value.replaceAll(/[\r\n\t]+/g, ' ').trim() : '';
}
