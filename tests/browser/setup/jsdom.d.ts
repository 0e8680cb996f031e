/** As much of jsdom as the tests take: it brings no types. */
declare module 'jsdom' {
	export class JSDOM {
		constructor(text: string, options?: { readonly contentType?: string });
		readonly window: { readonly document: Document };
	}
}
