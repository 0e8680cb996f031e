/** Every kind of answer of the built product protects its reader, and says the same to everyone. */
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { NO_PAGES, SITE_PAGES } from './setup/site-pages.ts';

const CHART = 'measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2008..2025';
/** The kit sends an address with a slash at its end on before our code runs; it has no body. */
const PAGES = [
	...SITE_PAGES,
	`/compare/publish?${CHART}`,
	'/check?text=Kosovo+spent+%24162+million+in+2024.',
	'/sq/area/XKX',
	'/api/v1/docs/explore'
];
const REFUSED = [...NO_PAGES, '/compare?measure=gdp'];
const EMBEDS = [
	`/embed?${CHART}`,
	`/embed?${CHART}&lang=sr-Cyrl`,
	'/embed?measure=gdp',
	`/c/0000000000/embed?${CHART}`
];
const FILES = [
	`/chart.svg?${CHART}`,
	`/chart.png?${CHART}`,
	`/chart.csv?${CHART}`,
	`/chart.json?${CHART}`,
	'/chart.svg?measure=gdp',
	'/embed/chart.js',
	'/api/v1/health',
	`/api/v1/figures.csv?${CHART}`,
	'/api/v1/nothing'
];
const STATIC = ['/favicon.svg', '/robots.txt', '/_app/version.json'];
const EVERYTHING = [...PAGES, ...REFUSED, ...EMBEDS, ...FILES];

function ask(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
	return fetch(inject('address') + path, { headers });
}

/** The sources that a policy of an answer allows for scripts; null where no policy says. */
function findScriptSources(policies: string): readonly string[] | null {
	const directives = policies.split(/[;,]/).map((each) => each.trim().split(/\s+/));
	const find = (name: string) => directives.find(([each]) => each === name);
	return (find('script-src') ?? find('default-src'))?.slice(1) ?? null;
}

describe('every answer', () => {
	it.each([...EVERYTHING, ...STATIC])('protects its reader: %s', async (path) => {
		const { headers } = await ask(path);
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
		expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
		expect(headers.get('set-cookie')).toBeNull();
		const sources = findScriptSources(headers.get('content-security-policy') ?? '');
		expect(sources).not.toBeNull();
		expect(sources).not.toContain("'unsafe-inline'");
		expect(sources).not.toContain("'unsafe-eval'");
		expect(sources?.filter((each) => /[*:]/.test(each))).toEqual([]);
	});

	it.each(EVERYTHING)('says how long it waited: %s', async (path) => {
		const { headers } = await ask(path);
		expect(headers.get('server-timing')).toMatch(/\bwaited;dur=\d+$/);
	});

	it.each(EVERYTHING)('asks for no permission: %s', async (path) => {
		const { headers } = await ask(path);
		expect(headers.get('permissions-policy')).toContain('geolocation=()');
	});
});

describe('another site', () => {
	it.each(EMBEDS)('may frame %s', async (path) => {
		const { headers } = await ask(path);
		expect(headers.get('content-security-policy')).toMatch(/frame-ancestors \*/);
		expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
	});

	it.each([...PAGES, ...REFUSED])('may not frame %s, nor reach into its window', async (path) => {
		const { headers } = await ask(path);
		expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'self'/);
		expect(headers.get('content-security-policy')).not.toMatch(/frame-ancestors \*/);
		expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
	});

	it.each(FILES)('may show %s, which runs nothing of its own', async (path) => {
		const { headers } = await ask(path);
		expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
		if (path === '/embed/chart.js') return;
		expect(headers.get('content-security-policy')).toContain("default-src 'none'");
	});
});

describe('what cannot be answered', () => {
	it.each([...REFUSED, '/embed?measure=gdp', '/chart.svg?measure=gdp', '/api/v1/nothing'])(
		'is kept by nobody: %s',
		async (path) => {
			const answer = await ask(path);
			expect(answer.status).toBeGreaterThanOrEqual(400);
			expect(answer.headers.get('cache-control')).toBe('no-store');
		}
	);
});

describe('the answer to one address', () => {
	/** What a cache does not look at, and an attacker may send. */
	const HOSTILE = {
		'accept-language': 'sq',
		accept: 'application/xml',
		cookie: 'lang=sq; theme=dark',
		origin: 'https://evil.example',
		referer: 'https://evil.example/',
		'x-forwarded-host': 'evil.example',
		'x-forwarded-proto': 'gopher',
		'x-original-url': '/api/v1/nothing',
		'x-http-method-override': 'DELETE',
		'user-agent': '<script>alert(1)</script>'
	};

	it.each([...PAGES, ...EMBEDS, ...FILES])(
		'is the same whoever asks, and however: %s',
		async (path) => {
			// Past the cache, which would hide a difference.
			const pastCache = { 'cache-control': 'no-cache' };
			const plain = await ask(path, pastCache);
			const hostile = await ask(path, { ...pastCache, ...HOSTILE });
			expect(hostile.status).toBe(plain.status);
			expect(toHeaders(hostile)).toEqual(toHeaders(plain));
			expect(await toBody(hostile)).toBe(await toBody(plain));
		}
	);
});

describe('an address with the same keys in another order', () => {
	let plain: string;
	beforeAll(async () => {
		plain = await (await ask(`/chart.json?${CHART}`)).text();
	});

	it.each([CHART.split('&').reverse().join('&'), `${CHART}&utm_source=x&fbclid=y`])(
		'or with what mailers append says the same: %s',
		async (query) => {
			expect(await (await ask(`/chart.json?${query}`)).text()).toBe(plain);
		}
	);

	it.each([
		`${CHART}&utm=x`,
		`${CHART}&MEASURE=sipri-milex.current-usd`,
		`${CHART}&measure=sipri-milex.current-usd`,
		CHART.replace('measure', 'Measure'),
		CHART.replace('constant', 'CONSTANT'),
		`${CHART}&years%00=2024`
	])('with a key or value that is none is refused, not drawn: %s', async (query) => {
		for (const path of ['/embed', '/chart.json', '/chart.svg', '/compare']) {
			expect((await ask(`${path}?${query}`)).status).toBe(400);
		}
		expect(await (await ask(`/chart.json?${CHART}`)).text()).toBe(plain);
	});
});

function toHeaders({ headers }: Response): readonly (readonly [string, string])[] {
	const moving = ['date', 'ratelimit', 'server-timing'];
	return [...headers].filter(([name]) => !moving.includes(name));
}

async function toBody(answer: Response): Promise<string> {
	return Buffer.from(await answer.arrayBuffer()).toString('latin1');
}
