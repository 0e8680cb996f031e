/**
 * A press on a button copies the text of the element whose id it gives (`data-copies`), and the
 * element behind the button says how that went. Without this script the text is selected at a press.
 */

export function copyTexts(): void {
	document.addEventListener('click', ({ target }) => {
		const button = target instanceof Element ? target.closest('button[data-copies]') : null;
		if (button instanceof HTMLElement) void copy(button);
	});
}

async function copy({ dataset, nextElementSibling: answer }: HTMLElement): Promise<void> {
	if (answer === null) return;
	const { copies = '', copied = '', failed = '' } = dataset;
	// The same words again would not be spoken again.
	answer.textContent = '';
	try {
		await navigator.clipboard.writeText(document.getElementById(copies)?.textContent ?? '');
		answer.textContent = copied;
	} catch {
		answer.textContent = failed;
	}
}
