/**
 * Links in an embed that WordPress shows: its sandbox opens no window, but it follows a link to the
 * embed's own site when the embed asks for it. Elsewhere links open by themselves.
 */
import { readSecret } from '../host-secret.ts';

export function followLinks(): void {
	const secret = readSecret(location.hash);
	if (secret === null) return;
	addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		if (link?.host !== location.host) return;
		event.preventDefault();
		parent.postMessage({ message: 'link', value: link.href, secret }, '*');
	});
}
