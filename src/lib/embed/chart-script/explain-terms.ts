/**
 * Terms that explain themselves (`data-term`): under the pointer and with the focus, until either
 * leaves; Escape closes. Without this script a press on the term does it: the browser's own popover.
 */

export function explainTerms(): void {
	let shown: HTMLElement | null = null;
	const explain = (target: EventTarget | null): void => {
		const meaning = target instanceof Element ? findMeaning(target) : null;
		if (meaning?.matches(':popover-open')) return;
		shown?.hidePopover();
		meaning?.showPopover();
		shown = meaning;
	};
	document.addEventListener('pointerover', ({ target, pointerType }) => {
		// A finger presses: the browser shows the popover.
		if (pointerType === 'mouse') explain(target);
	});
	document.addEventListener('focusin', ({ target }) => {
		explain(target);
	});
}

/** Of a term; or the open one itself, for a pointer that goes on to it. */
function findMeaning(target: Element): HTMLElement | null {
	const id = target.closest('[data-term]')?.getAttribute('popovertarget');
	return id ? document.getElementById(id) : target.closest<HTMLElement>(':popover-open');
}
