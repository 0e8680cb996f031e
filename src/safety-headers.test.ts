/** Which protection goes with which kind of answer. */
import { describe, expect, it } from 'vitest';
import { addSafetyHeaders, findAnswerKind } from './safety-headers.ts';
import type { AnswerKind } from './safety-headers.ts';

function policyOf(kind: AnswerKind, init: ResponseInit = {}): string {
	const { headers } = addSafetyHeaders(new Response('', init), kind);
	return headers.get('content-security-policy') ?? '';
}

describe(findAnswerKind, () => {
	it.each([
		['/embed', 'text/html', 'embed'],
		['/[lang]/c/[id]/embed', 'text/html', 'embed'],
		['/embed/chart.js', 'text/javascript', 'embed'],
		['/embed-help', 'text/html', 'page'],
		['/compare', 'text/html; charset=utf-8', 'page'],
		[null, 'text/html', 'page'],
		['/chart.svg', 'image/svg+xml', 'file'],
		['/compare', null, 'file']
	] as const)('%s as %s is of kind %s', (route, type, kind) => {
		expect(findAnswerKind(route, type)).toBe(kind);
	});
});

describe(addSafetyHeaders, () => {
	it('lets an embed stand anywhere, and nothing else', () => {
		expect(policyOf('embed')).toMatch(/frame-ancestors \* file:/);
		expect(policyOf('page')).toMatch(/frame-ancestors 'self'$/);
		expect(policyOf('file')).toMatch(/frame-ancestors 'self'$/);
	});

	it('keeps the policy that an answer brings, and closes one that brings none', () => {
		const headers = { 'content-security-policy': "script-src 'self'" };
		expect(policyOf('page', { headers })).toBe("script-src 'self', frame-ancestors 'self'");
		expect(policyOf('file')).toContain("default-src 'none'");
	});

	it.each([404, 410, 500, 503])('lets nobody keep a %i, whatever was said before', (status) => {
		const headers = { 'cache-control': 'public, max-age=300' };
		const answer = addSafetyHeaders(new Response('', { status, headers }), 'page');
		expect(answer.headers.get('cache-control')).toBe('no-store');
	});

	it('lets nobody keep what does not say how long', () => {
		const { headers } = addSafetyHeaders(new Response(''), 'page');
		expect(headers.get('cache-control')).toBe('no-store');
	});

	it('leaves the rest as it is', async () => {
		const init = { status: 201, headers: { 'cache-control': 'public', link: '</a>' } };
		const answer = addSafetyHeaders(new Response('body', init), 'file');
		expect([answer.status, await answer.text()]).toEqual([201, 'body']);
		expect(answer.headers.get('cache-control')).toBe('public');
		expect(answer.headers.get('link')).toBe('</a>');
	});
});
