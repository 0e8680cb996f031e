/**
 * What a reader changes before the workbench's scripts are there is not lost: it is read from the form
 * before they take it over, and told once they have. Knows no chart.
 */

type Typed = HTMLInputElement | HTMLTextAreaElement;

export type EarlyChange =
	| { readonly kind: 'made'; readonly data: FormData; readonly changed: string | null }
	/** Its reader is still in it. */
	| { readonly kind: 'typing'; readonly control: Typed; readonly text: string };

const TICKED = new Set(['checkbox', 'radio']);

/** @param selector of the form; there is none where the page was changed by script */
export function readSentForm(selector: string): EarlyChange | null {
	const form = document.querySelector<HTMLFormElement>(selector);
	return form === null || !hasReader() ? null : findEarlyChange(form);
}

/** A browser also changes forms by itself, to what stood in them at an earlier visit. */
function hasReader(): boolean {
	return 'userActivation' in navigator && navigator.userActivation.hasBeenActive;
}

/**
 * @param form as the server sent it and the reader left it
 * @returns null where nothing was changed; `changed` is the name of the first control that was
 */
export function findEarlyChange(form: HTMLFormElement): EarlyChange | null {
	const changed = [...form.elements].filter(isChanged);
	const typed = changed.filter(isTyped).find((each) => each === document.activeElement);
	if (typed !== undefined) return { kind: 'typing', control: typed, text: typed.value };
	const [first] = changed;
	if (first === undefined) return null;
	return { kind: 'made', data: new FormData(form), changed: first.getAttribute('name') };
}

/** Puts back what was being typed; it counts as changed when its reader leaves it. */
export function goOnTyping(control: Typed, text: string): void {
	const tell = () => {
		control.dispatchEvent(new Event('change', { bubbles: true }));
	};
	const told = () => {
		control.removeEventListener('blur', tell);
	};
	control.value = text;
	control.addEventListener('blur', tell, { once: true });
	control.addEventListener('change', told, { once: true });
}

function isChanged(control: Element): boolean {
	if (control instanceof HTMLSelectElement) return control.value !== findPreset(control);
	if (isTyped(control)) return control.value !== control.defaultValue;
	return control instanceof HTMLInputElement && control.checked !== control.defaultChecked;
}

function isTyped(control: Element): control is Typed {
	if (control instanceof HTMLTextAreaElement) return true;
	return control instanceof HTMLInputElement && !TICKED.has(control.type);
}

/** With none marked, a browser chooses the first. */
function findPreset({ options }: HTMLSelectElement): string | undefined {
	const all = [...options];
	return (all.find(({ defaultSelected }) => defaultSelected) ?? all[0])?.value;
}
