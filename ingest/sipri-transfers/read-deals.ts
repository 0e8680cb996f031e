/** The register of deals since 1950: one row a deal, the years of its deliveries together. */
import type { Report } from '../issue.ts';
import { findArea } from './area-of.ts';
import { parseYears } from './cell-value.ts';
import type { Deal } from './delivery.ts';
import { columnOfDeals as at } from './layouts.ts';
import type { Register } from './open-register.ts';
import { createRowReader } from './row-reader.ts';
import type { RowReader } from './row-reader.ts';

/** A row that repeats another word for word is kept, aloud: two deals may be alike. */
export function readDeals(register: Register, report: Report): readonly Deal[] {
	const seen = new Map<string, number>();
	return register.rows.flatMap((row) => {
		const reader = createRowReader(register, row, report);
		const key = row.cells.join(',');
		const first = seen.get(key);
		if (first === undefined) seen.set(key, row.line);
		else {
			const what = `the row is the same as line ${String(first)}; both are kept`;
			reader.say(at('Recipient'), what);
		}
		return readDeal(reader) ?? [];
	});
}

function readDeal(reader: RowReader): Deal | null {
	const delivered = parseYears(reader.text(at('Year(s) of delivery')));
	if (delivered === null) {
		reader.say(at('Year(s) of delivery'), 'no years; the row is not read');
		return null;
	}
	const [supplier, recipient] = [reader.text(at('Supplier')), reader.text(at('Recipient'))];
	// The mark of a column stands in the nameless one behind it.
	const isMarked = (name: Parameters<typeof at>[0]) => reader.isMarked(at(name) + 1);
	const isNumberUncertain = isMarked('Number delivered');
	return {
		...{ line: reader.line, supplier, recipient, delivered },
		supplierArea: findArea(supplier),
		recipientArea: findArea(recipient),
		designation: reader.text(at('Weapon designation')),
		description: reader.text(at('Weapon description')),
		ordered: reader.year(at('Year of order')),
		numberOrdered: reader.number(at('Number ordered')),
		number: reader.number(at('Number delivered')),
		status: reader.text(at('status')),
		comments: reader.text(at('Comments')),
		tivUnit: reader.number(at('SIPRI TIV per unit')),
		tivOrdered: reader.number(at('SIPRI TIV for total order')),
		tiv: reader.number(at('SIPRI TIV of delivered weapons')),
		uncertain: [
			...(isMarked('Year of order') ? (['ordered'] as const) : []),
			...(isMarked('Number ordered') ? (['number-ordered'] as const) : []),
			...(isNumberUncertain ? (['number'] as const) : [])
		],
		quality: isNumberUncertain ? 'uncertain' : 'reported'
	};
}
