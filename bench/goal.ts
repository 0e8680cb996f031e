/** A quantity with its unit, the most that it may be, and by how much it is more. */

export type Unit =
	| 'bytes'
	| 'requests'
	| 'runs'
	| 'points'
	| 'times'
	| 'shift'
	| 'seconds'
	| 'milliseconds'
	| 'microseconds'
	| 'megabytes'
	| 'per-second';

export interface Goal {
	/** What is measured, and how. */
	readonly what: string;
	readonly most: number;
	readonly unit: Unit;
	/** What it would take, should it not be met. */
	readonly cure?: string;
}

/** A kilobyte is 1,000 bytes, as networks count. */
const KILO = 1000;
const MEGA = KILO * KILO;

const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const SHORT = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });

/** `5.34 KB`, `1.2×`, `48.1 ms` */
export function formatQuantity(value: number, unit: Unit): string {
	switch (unit) {
		case 'bytes':
			return formatBytes(value);
		case 'requests':
		case 'runs':
		case 'points':
			return WHOLE.format(value);
		case 'shift':
			return SHORT.format(value);
		case 'times':
			return `${SHORT.format(value)}×`;
		case 'seconds':
			return `${SHORT.format(value)} s`;
		case 'milliseconds':
			return `${SHORT.format(value)} ms`;
		case 'microseconds':
			return `${SHORT.format(value)} µs`;
		case 'megabytes':
			return `${SHORT.format(value)} MB`;
		case 'per-second':
			return `${SHORT.format(value)} a second`;
	}
}

export function isMet(goal: Goal, measured: number): boolean {
	return measured <= goal.most;
}

/** What a budget's test shows when it fails, with the difference; null within the budget. */
export function findExcess(goal: Goal, measured: number): string | null {
	if (isMet(goal, measured)) return null;
	const unit = ['bytes', 'requests', 'runs', 'points'].includes(goal.unit) ? ` ${goal.unit}` : '';
	const exact = (value: number) =>
		unit === '' ? formatQuantity(value, goal.unit) : WHOLE.format(value);
	const [is, over, most] = [measured, measured - goal.most, goal.most].map(exact);
	return `${goal.what}: ${String(is)}${unit}, ${String(over)} more than the budget of ${String(most)}`;
}

function formatBytes(bytes: number): string {
	if (bytes < KILO) return `${WHOLE.format(bytes)} B`;
	return bytes < MEGA ? `${SHORT.format(bytes / KILO)} KB` : `${SHORT.format(bytes / MEGA)} MB`;
}
