/** `/claims`: which release, measure and currency gives a number that somebody wrote. */
import { Hono } from 'hono';
import { checkClaim } from '../../src/lib/claims/match/judge.ts';
import type { Dataset } from '../../src/lib/dataset/dataset.ts';
import { BASE_LOCALE } from '../../src/lib/i18n/locale.ts';
import { asks } from '../http/ask.ts';
import { refuse } from '../http/problem.ts';
import { describeRead } from '../openapi/describe.ts';
import { toClaimsAnswer } from './claims-answer.ts';
import type { ClaimsAnswer } from './claims-schema.ts';
import { CLAIMS_FIELDS, checkSomethingAsked } from './question.ts';
import type { ClaimsQuestion } from './question.ts';
import { toClaims } from './to-claims.ts';

const KOSOVO_AND_SERBIA =
	'According to SIPRI, Kosovo allocated around $162 million to defense in 2024, while Serbia allocated around $2.2 billion.';

const DESCRIBED = describeRead({
	id: 'checkClaims',
	summary: 'Check a claim',
	description: [
		'Takes sentences (`text`) or a number (`value`, `unit`) and says of each amount which release, measure and currency gives it at the precision in which it was written: "2.2 billion" is 2.15 to 2.25, "over 65 %" is 65 or more.',
		'Rules and tables, no language model: English, Albanian and Serbian. `area`, `year` and `source` say what the sentence leaves open; `published` is the day from which "last year" counts.',
		'One of `text` and `value` has to be there.'
	].join('\n\n'),
	fields: CLAIMS_FIELDS,
	needsOneOf: ['text', 'value'],
	answer: 'Claims',
	examples: [
		{
			summary: 'A sentence about two budgets',
			query: `text=${encodeURIComponent(KOSOVO_AND_SERBIA)}&published=2025-12-07`
		},
		{
			summary: 'A number, filled in',
			query: 'value=162&unit=usd-million&area=XKX&year=2024&source=sipri-milex'
		},
		{ summary: 'Nothing claimed', query: 'year=2024' }
	]
});

export function claimsRoutes(dataset: Dataset) {
	return new Hono().get('/claims', DESCRIBED, asks(CLAIMS_FIELDS), (c) => {
		const question = c.req.valid('query');
		const asked = checkSomethingAsked(question);
		if (!asked.ok) return refuse(c, asked.problem);
		return c.json(answerClaims(question, dataset), 200);
	});
}

function answerClaims(question: ClaimsQuestion, dataset: Dataset): ClaimsAnswer {
	const { claims, leftOut } = toClaims(question);
	const checked = claims.map((claim) => ({ claim, checked: checkClaim(claim, dataset) }));
	return toClaimsAnswer(checked, leftOut, question.lang ?? BASE_LOCALE);
}
