/** The claims of a real article, each with the figure that it rests on. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { shippedDataset } from '../../src/lib/dataset/shipped.ts';
import { createApp } from '../app.ts';
import { ClaimsAnswer } from './claims-schema.ts';

const app = createApp(shippedDataset);
const PUBLISHED = '2025-12-07';

async function ask(query: Record<string, string>) {
	const answer = await app.request(`/api/v1/claims?${new URLSearchParams(query).toString()}`);
	expect(answer.status).toBe(200);
	// A number and its unit hold together with a space of their own.
	const json = (await answer.text()).replaceAll('\u00a0', ' ');
	return v.parse(ClaimsAnswer, JSON.parse(json));
}

async function check(text: string) {
	const { claims } = await ask({ text, published: PUBLISHED });
	return claims;
}

describe('“Kosovo allocated around $162 million to defense in 2024, while Serbia around $2.2 billion”', () => {
	const text =
		'According to SIPRI, Kosovo allocated around $162 million to defense in 2024, while Serbia allocated around $2.2 billion.';

	it('is constant dollars of 2023 in the release of April 2025', async () => {
		const found = (await check(text)).map(({ verdict, best }) => [
			verdict,
			best?.measure.id,
			best?.release,
			best?.area.code,
			best?.year,
			best?.value
		]);
		const [measure, release] = ['sipri-milex.constant-usd', 'sipri-milex@2025-04'];
		expect(found).toEqual([
			['matches-earlier-release', measure, release, 'XKX', 2024, 161.9895],
			['matches-earlier-release', measure, release, 'SRB', 2024, 2219.7351]
		]);
	});

	it('has other true answers: current dollars, the next release', async () => {
		const [kosovo] = await check(text);
		const others = (kosovo?.same ?? []).map(({ measure, release, value }) => [
			measure.id,
			release,
			value
		]);
		expect(others).toContainEqual(['sipri-milex.current-usd', 'sipri-milex@2025-04', 165.5547]);
		expect(others).toContainEqual(['sipri-milex.current-usd', 'sipri-milex@2026-04', 165.6572]);
	});

	it('is said with release and prices, and a chart of both that is pinned', async () => {
		const [kosovo, serbia] = await check(text);
		expect(kosovo?.phrasings).toEqual([
			'In 2024, military expenditure of Kosovo was US$162.0 million, in constant 2023 prices, according to SIPRI’s release of April 2025.',
			'In 2024, military expenditure of Kosovo was US$165.7 million, in constant 2024 prices, according to SIPRI’s release of April 2026.'
		]);
		expect(kosovo?.citation).toContain('April 2025');
		expect(kosovo?.chart?.query).toBe(
			'measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2008..2024&release=2025-04'
		);
		expect(serbia?.says).toContain('The newest release of April 2026 says US$2,404 million');
	});
});

describe('“over 65% of total exports, according to SEESAC”', () => {
	it('is true of 2016 (calculated) and of 2020 (published); the year is not stated', async () => {
		const [claim] = await check(
			'Serbia also remains the leading regional exporter of weapons and ammunition, accounting for over 65% of total exports, according to SEESAC.'
		);
		expect(claim?.verdict).toBe('cannot-be-told');
		expect(claim?.reason).toBe('year-not-stated');
		const found = claim?.matches.map(({ year, value, calculated }) => [year, value, calculated]);
		expect(found).toEqual([
			[2020, 0.7289, false],
			[2016, 0.790128, true]
		]);
		expect(claim?.says).toContain(
			'2016 (79.01% of the region’s exports, calculated) and 2020 (72.89%'
		);
	});
});

describe('“increased by 5.9% last year, reaching a record $679 billion”', () => {
	it('is what SIPRI’s Top 100 say of 2024', async () => {
		const claims = await check(
			'According to SIPRI, global arms sales and military services increased by 5.9% last year, reaching a record $679 billion.'
		);
		const found = claims.map(({ verdict, best }) => [verdict, best?.year, best?.value, best?.text]);
		expect(found).toEqual([
			['matches', 2024, 0.059199, '+5.92%'],
			['matches', 2024, 679_200, 'US$679.2 billion']
		]);
	});
});

describe('the same claim in another language', () => {
	it.each([
		['sq', 'Sipas SIPRI-t, Kosova ndau rreth 162 milionë dollarë për mbrojtje në vitin 2024.'],
		[
			'sr-Latn',
			'Prema podacima SIPRI-ja, Kosovo je 2024. izdvojilo oko 162 miliona dolara za odbranu.'
		],
		[
			'sr-Cyrl',
			'Према подацима СИПРИ-ја, Косово је 2024. издвојило око 162 милиона долара за одбрану.'
		],
		['bs', 'Prema SIPRI-ju, Kosovo je u 2024. godini izdvojilo oko 162 miliona dolara za odbranu.'],
		['mk', 'Според СИПРИ, Косово во 2024 година издвоило околу 162 милиони долари за одбрана.']
	])('is the same figure: %s', async (_, text) => {
		const [claim] = await check(text);
		expect([claim?.verdict, claim?.best?.value, claim?.said.loosely]).toEqual([
			'matches-earlier-release',
			161.9895,
			'about'
		]);
	});

	it('reads Macedonian shares and milliards too', async () => {
		const [share] = await check(
			'Воените расходи на Србија се над 2,5 отсто од БДП во 2024 година.'
		);
		expect([share?.verdict, share?.best?.area.code]).toEqual(['matches', 'SRB']);
		const [money] = await check(
			'Во 2024 година Србија издвои околу 2,2 милијарди долари за одбрана.'
		);
		expect(money?.best?.value).toBe(2219.7351);
	});
});

describe('a number that is filled in', () => {
	it('is found without its sentence', async () => {
		const { claims } = await ask({
			value: '162',
			unit: 'usd-million',
			area: 'XKX',
			year: '2024',
			source: 'sipri-milex'
		});
		expect(claims).toMatchObject([
			{ verdict: 'matches-earlier-release', best: { value: 161.9895 } }
		]);
	});

	it.each([
		['>65', 'at-least'],
		['~65', 'about'],
		['<65', 'at-most'],
		['65', 'as-written']
	])('%s is meant as %s', async (value, loosely) => {
		const { claims } = await ask({ value, unit: 'percent', area: 'SRB', year: '2020' });
		expect(claims[0]?.said.loosely).toBe(loosely);
	});
});

describe('what does not fit', () => {
	it.each([
		['', 'text'],
		['text=', 'text'],
		['year=2024', 'text'],
		['value=abc', 'value'],
		['value=162&unit=shells', 'unit'],
		['value=162&area=KOS', 'area'],
		['value=162&year=24', 'year'],
		['value=162&published=yesterday', 'published'],
		['value=162&source=cia', 'source'],
		['value=162&lang=xx', 'lang'],
		[`text=${'x'.repeat(10_241)}`, 'text']
	])('%s is a problem that names %s', async (query, param) => {
		const answer = await app.request(`/api/v1/claims?${query}`);
		expect(answer.status).toBe(400);
		expect(await answer.json()).toMatchObject({ param });
	});
});
