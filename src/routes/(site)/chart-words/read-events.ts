/** What the fields of `EventFields` send, as a chart's address has it. Knows no page. */

/** The boxes of known events, then the editor's own, a line each: `nato~2022: Invasion`. */
export function readEvents(form: FormData | URLSearchParams): string {
	return [...readKnown(form), ...readLines(form)].join('~');
}

export function readKnown(form: FormData | URLSearchParams): readonly string[] {
	return form.getAll('event').filter((id) => typeof id === 'string');
}

export function readLines(form: FormData | URLSearchParams): readonly string[] {
	const text = form.get('event-lines');
	if (typeof text !== 'string') return [];
	const lines = text.split(/[\r\n]+/).map((line) => line.trim());
	return lines.filter((line) => line !== '');
}
