/** Somebody else's web site: pages of another origin than Bilans, as an embed meets them. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HostSite {
	/** `http://127.0.0.1:41235` */
	readonly address: string;
	stop(): Promise<void>;
}

/** @param pages HTML by path: `{ '/article': '<iframe …>' }` */
export async function serveHostSite(pages: Readonly<Record<string, string>>): Promise<HostSite> {
	const server = createServer((request, response) => {
		const html = pages[request.url ?? '/'];
		response.writeHead(html === undefined ? 404 : 200, {
			'content-type': 'text/html; charset=utf-8'
		});
		response.end(html);
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	return {
		address: `http://127.0.0.1:${port}`,
		stop: async () => {
			server.closeAllConnections();
			server.close();
			await once(server, 'close');
		}
	};
}
