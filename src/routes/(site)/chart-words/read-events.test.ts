/** What the fields of events mean in a chart's address. */
import { describe, expect, it } from 'vitest';
import { readEvents } from './read-events.ts';

describe(readEvents, () => {
	it('puts the boxes before the lines, and passes over empty ones', () => {
		const form = new FormData();
		form.append('event', 'nato');
		form.append('event', 'ukraine');
		form.append('event-lines', ' 2022: Own \r\n\r\n2014: Two');
		expect(readEvents(form)).toBe('nato~ukraine~2022: Own~2014: Two');
	});

	it('is empty where nothing was sent', () => {
		expect(readEvents(new URLSearchParams())).toBe('');
	});
});
