/** Asks what each release changed of the one before it, of the asked measure and areas or of all. */
import { hc } from 'hono/client';
import type { App as Api } from '$functions/app.ts';
import { m } from '$lib/i18n/paraglide/messages.js';
import type { Locale } from '$lib/i18n/locale.ts';
import { toPageAddress } from '$lib/i18n/page-address.ts';
import { failAs } from '../ask-view.ts';
import { refuse } from '../refuse.ts';
import { askRevisions } from '../(site)/revisions/ask-revisions.ts';
import type { AskedRevisions } from '../(site)/revisions/ask-revisions.ts';
import { toLedger } from '../(site)/revisions/ledger.ts';
import type { Revisions } from '../(site)/revisions/ledger.ts';
import { toEntry } from './feed.ts';
import type { Changed, Feed } from './feed.ts';

type Fetch = typeof globalThis.fetch;
export type AskedFeed =
	{ readonly ok: true; readonly feed: Feed } | { readonly ok: false; readonly answer: Response };

const KEYS = ['measure', 'areas', 'lang'] as const;

/** Two releases of a source, one after the other. */
interface Step {
	readonly measure: string;
	readonly from: string;
	readonly to: string;
}

export async function askFeed(fetch: Fetch, url: URL, locale: Locale): Promise<AskedFeed> {
	const asked = url.searchParams;
	const unknown = [...asked.keys()].find((key) => !KEYS.some((known) => known === key));
	if (unknown !== undefined) return { ok: false, answer: refuseKey(unknown) };
	const steps = await listSteps(fetch, asked.get('measure'));
	// What has no two releases, or is no measure, the API refuses in its own words.
	const questions = steps.length === 0 ? [asked] : steps.map((step) => toQuestion(step, asked));
	const answers = await Promise.all(questions.map((question) => askRevisions(fetch, question)));
	const refused = answers.find((answer) => !answer.ok);
	if (refused !== undefined) return { ok: false, answer: refuse(toRefusal(refused)) };
	const entries = answers
		.flatMap((answer) => (answer.ok ? split(answer.value, asked.has('areas'), locale) : []))
		.flatMap((changed) => toEntry(changed, url.origin, locale) ?? [])
		.toSorted((a, b) => b.published.localeCompare(a.published));
	return { ok: true, feed: { ...toHead(answers, url, locale), language: locale, entries } };
}

/** Of each measure its releases in pairs, newest first. */
async function listSteps(fetch: Fetch, measure: string | null): Promise<readonly Step[]> {
	const answer = await hc<Api>('/', { fetch }).api.v1.measures.$get({ query: {} });
	if (!answer.ok) return await failAs(answer);
	const { measures } = await answer.json();
	return measures
		.filter(({ id }) => measure === null || id === measure)
		.flatMap(({ id, releases }) =>
			releases.slice(1).map(({ release }, index) => ({
				measure: id,
				from: release,
				to: releases[index]?.release ?? 'latest'
			}))
		);
}

function toQuestion({ measure, from, to }: Step, asked: URLSearchParams): URLSearchParams {
	const query = new URLSearchParams(asked);
	for (const [key, value] of Object.entries({ measure, from, to })) query.set(key, value);
	return query;
}

/** All areas together, or one entry an area where areas were asked. */
function split(found: Revisions, isByArea: boolean, locale: Locale): readonly Changed[] {
	const { published } = found.to;
	if (!isByArea) return [{ ledger: toLedger(found, locale), published, area: null }];
	return found.areas.map((each) => ({
		ledger: toLedger({ ...found, areas: [each] }, locale),
		published,
		area: each.area
	}));
}

function toHead(answers: readonly AskedRevisions[], url: URL, locale: Locale) {
	const asked = url.searchParams;
	const found = answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
	const names = asked.has('areas')
		? found.flatMap(({ areas }) => areas.map(({ area }) => area.name))
		: [];
	const measures = asked.has('measure') ? found.map(({ measure }) => measure.title) : [];
	const parts = [...new Set([...measures, ...names])].join(', ');
	const query = asked.size === 0 ? '' : `?${asked.toString()}`;
	return {
		title:
			parts === ''
				? m.revisions_feed_title({}, { locale })
				: m.revisions_feed_title_of({ parts }, { locale }),
		self: `${url.origin}${url.pathname}${query}`,
		page: `${url.origin}${toPageAddress(`/revisions${query}`, locale)}`
	};
}

function toRefusal({ problem }: Extract<AskedRevisions, { ok: false }>) {
	const { detail, ...rest } = problem;
	return {
		type: 'unfit-value',
		title: 'Value does not fit',
		status: 400,
		detail,
		...rest
	} as const;
}

function refuseKey(key: string): Response {
	return refuse({
		type: 'unfit-value',
		title: 'Unknown key',
		status: 400,
		detail: `unknown key: ${key}`,
		param: key,
		value: null,
		allowed: KEYS
	});
}
