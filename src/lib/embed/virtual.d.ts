/** What `build/browser-script.ts` makes. */
declare module 'virtual:bilans-chart-script' {
	/** The chart script, bundled and minified. */
	export const text: string;
	/** Of the text: its address changes when it does. */
	export const hash: string;
}

declare module 'virtual:bilans-chart-element' {
	/** The script of `<bilans-chart>`, bundled and minified. */
	export const text: string;
}
