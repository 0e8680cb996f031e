import { describe, expect, it } from 'vitest';
import type { FigureOrGap } from './figure.ts';
import { toWindows } from './window.ts';
import type { Series } from './series.ts';

/** Kosovo's arms imports by SIPRI's register, TIV million, 2016 to 2024, as an illustration. */
const IMPORTS = toSeries(2015, [null, null, 2, null, 3, null, 8.8, 4, 12, 5]);

describe(toWindows, () => {
	it('ends with the newest year and leaves out an unfinished first window', () => {
		const windows = toWindows(IMPORTS, { first: 2013, last: 2024 }, true);
		expect(windows.map(({ first, last }) => [first, last])).toEqual([
			[2015, 2019],
			[2020, 2024]
		]);
	});

	it('takes "none known" for nothing where the register means that', () => {
		const [, newest] = toWindows(IMPORTS, { first: 2015, last: 2024 }, true);
		expect(newest?.total).toMatchObject({ kind: 'figure' });
		expect(newest?.total.kind === 'figure' && newest.total.value).toBeCloseTo(29.8, 9);
	});

	it('is a gap where a year is missing and that is not nothing', () => {
		const [oldest] = toWindows(IMPORTS, { first: 2015, last: 2024 }, false);
		expect(oldest?.total).toMatchObject({ kind: 'gap', reason: 'unavailable' });
	});

	it('keeps years that the release does not reach a gap', () => {
		const [, newest] = toWindows(IMPORTS, { first: 2017, last: 2026 }, true);
		expect(newest?.total).toMatchObject({ kind: 'gap', reason: 'outside-release' });
	});
});

function toSeries(firstYear: number, values: readonly (number | null)[]): Series {
	return {
		measure: 'sipri-transfers.imports',
		release: 'sipri-transfers@2026-02',
		area: 'XKX',
		unit: { id: 'tiv-million', prices: null },
		firstYear,
		points: values.map((value): FigureOrGap => {
			if (value === null) return { kind: 'gap', reason: 'unavailable', at: null };
			return {
				kind: 'figure',
				value,
				quality: 'reported',
				bound: 'exact',
				notes: [],
				at: 'line 1'
			};
		})
	};
}
