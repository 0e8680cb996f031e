/** What the form of the page sends. Knows no page. */

export interface Words {
	readonly title: string;
	readonly note: string;
	/** Whether the chart takes each new release. */
	readonly follows: boolean;
}

/** Whether they fit is the API's to say; line breaks of a pasted text are spaces. */
export function readWords(form: FormData): Words {
	return {
		title: readText(form, 'title'),
		note: readText(form, 'note'),
		follows: form.get('release') === 'latest'
	};
}

function readText(form: FormData, key: string): string {
	const value = form.get(key);
	return typeof value === 'string' ? value.replaceAll(/[\r\n\t]+/g, ' ').trim() : '';
}
