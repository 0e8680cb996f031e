/**
 * A claim: a number that somebody wrote, how precisely, and what of. Knows no dataset and no words:
 * what of it is known is here, what is not is null.
 */
import type { SourceId } from '../figures/release.ts';

/** What the number counts; `unit`: nothing was written beside it. */
export type Quantity =
	'usd' | 'eur' | 'other-money' | 'share' | 'tiv' | 'licences' | 'persons' | 'unit';

/** How far from the number the writer let the truth be. */
export type Loosely = 'as-written' | 'about' | 'nearly' | 'at-least' | 'at-most';

/** What is measured, as far as the words say. */
export type Topic =
	| 'spending'
	| 'equipment'
	| 'personnel'
	| 'arms-exports'
	| 'arms-imports'
	| 'licences'
	| 'arms-industry';

/** Of what a share is, or among whom an amount is divided. */
export type Divisor =
	'gdp' | 'government' | 'person' | 'region' | 'world' | 'licensed' | 'spending' | 'other';

/** The number itself. */
export interface Amount {
	readonly quantity: Quantity;
	/** In single dollars, euros, persons …; a share is a fraction. */
	readonly value: number;
	/** One step of the last digit written: of "2.2 billion" it is 100 million. */
	readonly step: number;
	readonly loosely: Loosely;
	/** Of `other-money`: as it stands in the claim. */
	readonly currency: string | null;
}

export interface Claim {
	/** As written: "around $162 million". */
	readonly words: string;
	readonly amount: Amount;
	/** `change`: by so much more or less than before; null where a share may be either. */
	readonly aspect: 'level' | 'change' | null;
	readonly topic: Topic | null;
	readonly divisor: Divisor | null;
	/** Codes; more than one where the words leave it open. */
	readonly areas: readonly string[];
	readonly year: number | null;
	/** Of a change: the year before it. */
	readonly since: number | null;
	/** Whom the words name; `sipri` has three databases. */
	readonly source: SourceId | 'sipri' | null;
	/** The year in which it was written, where that is known: it is mostly of the year before. */
	readonly writtenIn: number | null;
	/** Of the Common Military List, where the words name one: `ML3`. */
	readonly category: string | null;
	/** Said of the prices. */
	readonly prices: 'current' | 'constant' | null;
}
