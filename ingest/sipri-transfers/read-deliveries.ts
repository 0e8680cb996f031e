/** The register by year of delivery: one row a deal and year, with its volume. */
import type { Report } from '../issue.ts';
import { findArea } from './area-of.ts';
import type { Delivery } from './delivery.ts';
import { columnOfDeliveries as at } from './layouts.ts';
import type { Register } from './open-register.ts';
import { createRowReader } from './row-reader.ts';
import type { RowReader } from './row-reader.ts';

/** A row without a year of delivery is left out, aloud; one that repeats deal and year is kept, aloud. */
export function readDeliveries(register: Register, report: Report): readonly Delivery[] {
	const seen = new Map<string, number>();
	return register.rows.flatMap((row) => {
		const reader = createRowReader(register, row, report);
		const delivery = readDelivery(reader);
		if (delivery === null) return [];
		const key = `${delivery.deal} ${String(delivery.delivered)}`;
		const first = seen.get(key);
		if (first === undefined) seen.set(key, delivery.line);
		else {
			const what = `line ${String(first)} is of this deal and year already; both are counted`;
			reader.say(at('SIPRI AT Database ID'), what);
		}
		return [delivery];
	});
}

function readDelivery(reader: RowReader): Delivery | null {
	const delivered = reader.year(at('Delivery year'));
	if (delivered === null) return null;
	const [supplier, recipient] = [reader.text(at('Supplier')), reader.text(at('Recipient'))];
	const isNumberUncertain = reader.isMarked(at('Numbers delivered is estimate'));
	const isYearUncertain = reader.isMarked(at('Delivery year is estimate'));
	const tiv = reader.number(at('TIV delivery values'));
	return {
		...{ line: reader.line, supplier, recipient, delivered, tiv },
		supplierArea: findArea(supplier),
		recipientArea: findArea(recipient),
		deal: reader.text(at('SIPRI AT Database ID')),
		designation: reader.text(at('Designation')),
		description: reader.text(at('Description')),
		category: reader.text(at('Armament category')),
		ordered: reader.year(at('Order date')),
		number: reader.number(at('Numbers delivered')),
		status: reader.text(at('Status')),
		tivUnit: reader.number(at('TIV deal unit')),
		uncertain: [
			...(reader.isMarked(at('Order date is estimate')) ? (['ordered'] as const) : []),
			...(isNumberUncertain ? (['number'] as const) : []),
			...(isYearUncertain ? (['delivered'] as const) : [])
		],
		quality: isNumberUncertain || isYearUncertain ? 'uncertain' : 'reported',
		localProduction: reader.text(at('Local production'))
	};
}
