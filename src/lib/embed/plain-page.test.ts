import { describe, expect, it } from 'vitest';
import { leaveOutMarkers } from './plain-page.ts';

describe(leaveOutMarkers, () => {
	it('takes the framework’s markers out of a page that does not start it', () => {
		const html =
			'<head><!--1mi7lgr--><link href="./_app/4.css" rel="stylesheet" disabled media="(max-width: 0)"></head><!--[--><p>1,317<!--[-1--><!--]--></p><!--$s1-->';
		expect(leaveOutMarkers(html)).toBe('<head></head><p>1,317</p>');
	});

	it('leaves a page that starts it as it is', () => {
		const html = '<!--[--><p>1</p><!--]--><script>{__sveltekit_1 = {}}</script>';
		expect(leaveOutMarkers(html)).toBe(html);
	});

	it('shortens the names of styles that stand in the page, and nobody’s words', () => {
		const html =
			'<style>.a.svelte-1fz7m2e,p.svelte-n86qva{}</style><p class="a svelte-1fz7m2e">svelte-1fz7m2e</p><p class="svelte-n86qva" title="x class=svelte-n86qva"></p>';
		expect(leaveOutMarkers(html)).toBe(
			'<style>.a.s0,p.s1{}</style><p class="a s0">svelte-1fz7m2e</p><p class="s1" title="x class=svelte-n86qva"></p>'
		);
		const linked = '<link rel="stylesheet" href="/a.css"><p class="svelte-1fz7m2e"></p>';
		expect(leaveOutMarkers(linked)).toBe(linked);
	});

	it('keeps the colours that a drawing uses, or the data of its script', () => {
		const html =
			'<style>:root{--b-ink:#000;--b-0:#111;--b-1:#222;--b-10:#333;--b-2:#444}</style><path stroke="var(--b-1)"/><b data-told="{&quot;slots&quot;:[null,10]}">';
		expect(leaveOutMarkers(html)).toBe(html.replace('--b-0:#111;', '').replace('--b-2:#444', ''));
	});

	it('keeps stylesheets that are in use', () => {
		const html = '<link rel="stylesheet" href="/a.css">';
		expect(leaveOutMarkers(html)).toBe(html);
	});
});
