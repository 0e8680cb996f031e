/** Serves the files of one page, compressed as an edge has them in its cache, and counts the bytes. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants } from 'node:zlib';
import type { PageFiles } from './pages.ts';

export interface ServedPage {
	readonly address: string;
	/** Of all bodies that were sent, as they were sent. */
	readonly bytes: () => number;
	readonly requests: () => number;
	stop(): Promise<void>;
}

/** Pages are compressed in passing, scripts once. */
const QUICK = 4;

export async function servePage(files: PageFiles): Promise<ServedPage> {
	const bodies = new Map(
		Object.entries(files).map(([path, { type, body }]) => [
			path,
			{ type, body: compress(type, body) }
		])
	);
	let [bytes, requests] = [0, 0];
	const server = createServer((request, response) => {
		const found = bodies.get(request.url ?? '/');
		if (found === undefined) {
			response.writeHead(404).end();
			return;
		}
		bytes += found.body.length;
		requests += 1;
		const headers = { 'content-type': found.type, 'content-encoding': 'br' };
		response.writeHead(200, { ...headers, 'content-length': found.body.length });
		response.end(found.body);
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	return {
		address: `http://127.0.0.1:${String(port)}/`,
		bytes: () => bytes,
		requests: () => requests,
		stop: async () => {
			server.closeAllConnections();
			server.close();
			await once(server, 'close');
		}
	};
}

function compress(type: string, body: string): Buffer {
	const quality = type.startsWith('text/html') ? QUICK : constants.BROTLI_MAX_QUALITY;
	return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}
