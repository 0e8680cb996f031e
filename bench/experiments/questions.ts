/** What experiments ask: a chart's worth of figures, and all that there is of a region. */

export const EMPTY = '/bench/empty';

export const QUESTIONS = {
	'2 areas × 18 years':
		'/api/v1/figures?measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2008..2025',
	'Western Balkans × all years': '/api/v1/figures?measure=sipri-milex.constant-usd&areas=WB6'
} as const;

export type Question = keyof typeof QUESTIONS;

export const QUESTION_NAMES = Object.keys(QUESTIONS) as readonly Question[];
