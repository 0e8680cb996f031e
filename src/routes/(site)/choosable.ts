/** What a plain link of a page chooses. */

export interface Choosable {
	readonly text: string;
	readonly href: string;
	/** Whether the page shows it now. */
	readonly isChosen: boolean;
}
