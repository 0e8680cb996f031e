/** Asks a server on this machine over one connection that is kept open. */
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';

export interface Loopback {
	/** @throws where the answer is not 200 */
	ask(path: string): Promise<Buffer>;
	close(): void;
}

/** So asked, the worker answers by itself and not from its edge cache. */
export const PAST_CACHE = { 'cache-control': 'no-cache' };

/** So asked, the API works its answer out anew, past what it remembers: a tag that no answer has. */
export const PAST_MEMORY = { 'if-none-match': '"none"' };

/** @param headers sent with every question */
export function openLoopback(
	address: string,
	headers: Readonly<Record<string, string>> = {}
): Loopback {
	const agent = new Agent({ keepAlive: true, maxSockets: 1 });
	return {
		async ask(path) {
			const asking = request(new URL(path, address), { agent, headers });
			asking.end();
			const [answer] = (await once(asking, 'response')) as [IncomingMessage];
			const body = await buffer(answer);
			if (answer.statusCode === 200) return body;
			throw new Error(`${path} answers ${String(answer.statusCode)}: ${body.toString()}`);
		},
		close: () => {
			agent.destroy();
		}
	};
}
