/** A row of the register, read. Types only; volumes are in million TIV. */
import type { Quality } from '../../src/lib/figures/figure.ts';

/** What either layout says of a transfer. */
interface Transfer {
	/** In the file, from 1. */
	readonly line: number;
	/** As printed. */
	readonly supplier: string;
	readonly recipient: string;
	/** Codes; null for what is no state, or has no code. */
	readonly supplierArea: string | null;
	readonly recipientArea: string | null;
	readonly designation: string;
	readonly description: string;
	/** Year. */
	readonly ordered: number | null;
	readonly status: string;
	readonly tivUnit: number | null;
	/** What of it SIPRI marks as uncertain. */
	readonly uncertain: readonly ('ordered' | 'number' | 'number-ordered' | 'delivered')[];
	/** Of the volume: how many were delivered, and when. A doubt about the order does not touch it. */
	readonly quality: Quality;
}

/** What was delivered in one year of one deal. */
export interface Delivery extends Transfer {
	/** SIPRI's id of the deal. */
	readonly deal: string;
	readonly category: string;
	readonly delivered: number;
	readonly number: number | null;
	/** 0: between 0 and 0.5. Null: not known. */
	readonly tiv: number | null;
	/** As printed: `Yes` where the recipient makes it under licence. */
	readonly localProduction: string;
}

/** A deal with all its deliveries. */
export interface Deal extends Transfer {
	readonly numberOrdered: number | null;
	readonly number: number | null;
	readonly delivered: readonly number[];
	readonly comments: string;
	readonly tivOrdered: number | null;
	readonly tiv: number | null;
}
