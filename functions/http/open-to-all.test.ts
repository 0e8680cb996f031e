/** Any page may read the API. */
import { describe, expect, it } from 'vitest';
import { shippedDataset } from '../../src/lib/dataset/shipped.ts';
import { createApp } from '../app.ts';

const app = createApp(shippedDataset);

describe('another origin', () => {
	it.each(['sources', 'nothing', 'figures'])(
		'may read each answer, problems too: %s',
		async (path) => {
			const { headers } = await app.request(`/api/v1/${path}`, {
				headers: { Origin: 'https://a.example' }
			});
			expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
			expect(headers.get('Access-Control-Expose-Headers')).toContain('ETag,Link');
			expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
		}
	);

	it('is told so before it sends headers of its own', async () => {
		const answer = await app.request('/api/v1/figures', {
			method: 'OPTIONS',
			headers: {
				Origin: 'https://a.example',
				'Access-Control-Request-Method': 'GET',
				'Access-Control-Request-Headers': 'If-None-Match'
			}
		});
		expect(answer.status).toBe(204);
		expect(answer.headers.get('Access-Control-Allow-Methods')).toBe('GET,HEAD,OPTIONS');
		expect(answer.headers.get('Access-Control-Allow-Headers')).toBe('If-None-Match');
		expect(answer.headers.get('Access-Control-Max-Age')).toBe('86400');
	});
});
