/** Which events an editor is offered for a chart, and what of them is marked. */
import { describe, expect, it } from 'vitest';
import { parseChart } from '$lib/charts/spec/chart-spec.ts';
import { formatDate } from '$lib/i18n/format.ts';
import type { Locale } from '$lib/i18n/locale.ts';
import { viewOf } from '../../../../tests/contract/view-of.ts';
import { listChoices } from './list-choices.ts';

const QUERY = 'measure=sipri-milex.share-of-gdp&release=2026-04&areas=SRB~ALB&years=2008..2025';

function choose(query: string, locale: Locale = 'en') {
	const asked = parseChart(new URLSearchParams(query));
	if (!asked.ok) throw new Error(asked.problem.detail);
	const tell = (date: string) => formatDate(date, locale);
	return listChoices(asked.value.spec, viewOf(query), { locale, tell });
}

describe(listChoices, () => {
	it('offers what concerns the areas within the years, in the words of the page', () => {
		expect(choose(QUERY, 'mk').known).toEqual([
			{ id: 'nato', name: 'Членство во НАТО', days: ['1 април 2009'] },
			{ id: 'crimea', name: 'Анексија на Крим', days: ['18 март 2014'] },
			{ id: 'wales', name: 'Цел на НАТО од 2 % (Велс)', days: ['5 септември 2014'] },
			{ id: 'ukraine', name: 'Инвазија врз Украина', days: ['24 февруари 2022'] }
		]);
	});

	it('parts what is marked into known events and the editor’s own lines', () => {
		expect(choose(`${QUERY}&events=2019:Own~nato~2021:Two: parts`)).toMatchObject({
			chosen: ['nato'],
			lines: '2019: Own\n2021: Two: parts'
		});
	});

	it('keeps a marked one that the chart does not show, so that it can be switched off', () => {
		expect(choose(`${QUERY}&events=ksf`).known).toContainEqual({
			id: 'ksf',
			name: 'Laws on the Kosovo Security Force',
			days: []
		});
	});

	it('asks of the whole area where its parts are shown', () => {
		const imports = 'measure=sipri-transfers.imports&release=2026-02&areas=ALB&by=partner';
		const { known } = choose(`${imports}&years=2005..2012&view=lines`);
		expect(known).toEqual([{ id: 'nato', name: 'NATO membership', days: ['1 April 2009'] }]);
	});
});
