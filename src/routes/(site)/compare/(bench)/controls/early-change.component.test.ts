import { afterEach, describe, expect, it, vi } from 'vitest';
import { findEarlyChange, goOnTyping } from './early-change.ts';

afterEach(() => {
	document.body.replaceChildren();
});

function send(): HTMLFormElement {
	document.body.innerHTML = `
		<form>
			<button hidden>Show</button>
			<input type="hidden" name="areas-before" value="XKX" />
			<select name="measure"><option value="usd">USD</option><option value="gdp" selected>GDP</option></select>
			<select name="release"><option value="latest">newest</option><option value="2025-04">2025</option></select>
			<input type="checkbox" name="area" value="XKX" checked />
			<input type="checkbox" name="area" value="SRB" />
			<input type="number" name="from" value="2008" />
			<textarea name="event-lines">2022: Invasion</textarea>
		</form>`;
	const [form] = document.forms;
	if (form === undefined) throw new Error('the form is missing');
	return form;
}

function find(selector: string): HTMLInputElement {
	const control = document.querySelector<HTMLInputElement>(selector);
	if (control === null) throw new Error(`${selector} is missing`);
	return control;
}

describe(findEarlyChange, () => {
	it('finds nothing in a form as it was sent', () => {
		expect(findEarlyChange(send())).toBeNull();
	});

	it('finds a box that was ticked, with the whole form', () => {
		const form = send();
		find('[value=SRB]').checked = true;
		const early = findEarlyChange(form);
		expect(early).toMatchObject({ kind: 'made', changed: 'area' });
		expect(early?.kind === 'made' && early.data.getAll('area')).toEqual(['XKX', 'SRB']);
	});

	it.each([
		['measure', 'usd'],
		['release', '2025-04'],
		['from', '2015'],
		['event-lines', '']
	])('finds another %s', (name, value) => {
		const form = send();
		find(`[name=${name}]`).value = value;
		expect(findEarlyChange(form)).toMatchObject({ kind: 'made', changed: name });
	});

	it('waits for who is still typing', () => {
		const form = send();
		const control = find('[name=from]');
		control.focus();
		control.value = '20';
		expect(findEarlyChange(form)).toEqual({ kind: 'typing', control, text: '20' });
	});
});

describe(goOnTyping, () => {
	it('counts as changed, once, when its reader leaves', () => {
		const form = send();
		const control = find('[name=from]');
		const told = vi.fn();
		form.addEventListener('change', told);
		control.focus();
		goOnTyping(control, '2015');
		expect(control.value).toBe('2015');
		expect(told).not.toHaveBeenCalled();
		control.blur();
		control.focus();
		control.blur();
		expect(told).toHaveBeenCalledTimes(1);
	});
});
