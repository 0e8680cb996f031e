/** Asks workerd's inspector: what of a worker's memory is in use once all garbage is gone. */
export interface Inspector {
	/**
	 * Megabytes that somebody still holds: objects and buffers, not WebAssembly.
	 * @param wake asks the worker something: garbage is collected while it runs
	 */
	measureHeap(wake: () => Promise<unknown>): Promise<number>;
	/** @throws with what the inspector says */
	send(method: string, params?: object): Promise<unknown>;
	close(): void;
}

interface HeapUsage {
	readonly usedSize: number;
	readonly embedderHeapUsedSize: number;
	readonly backingStorageSize: number;
}

interface Answer {
	readonly id?: number;
	readonly result?: unknown;
	readonly error?: { readonly message: string };
}

const MEGA = 1_000_000;
const MOST_WAKES = 50;
/** Wrangler lets pages of this machine in. */
const KNOWN_HOST = 'http://localhost';

/** @param address of the inspector; the worker's own, where wrangler lists more. */
export async function openInspector(address: string): Promise<Inspector> {
	const listed = (await (await fetch(`${address}/json`)).json()) as readonly {
		readonly webSocketDebuggerUrl: string;
	}[];
	const url = listed[0]?.webSocketDebuggerUrl;
	if (url === undefined) throw new Error(`no worker behind the inspector at ${address}`);
	// Node takes headers where a browser takes protocols.
	const options: object = { headers: { origin: KNOWN_HOST } };
	const socket = new WebSocket(url, options as string[]);
	await waitForOpen(socket);
	let last = 0;
	const send = (method: string, params: object = {}) => {
		last += 1;
		const answer = waitForAnswer(socket, last);
		socket.send(JSON.stringify({ id: last, method, params }));
		return answer;
	};
	return {
		async measureHeap(wake) {
			await send('HeapProfiler.enable');
			const garbage = { isCollected: false };
			const collecting = send('HeapProfiler.collectGarbage').then(() => {
				garbage.isCollected = true;
			});
			for (let asked = 0; !garbage.isCollected && asked < MOST_WAKES; asked += 1) await wake();
			await collecting;
			const used = (await send('Runtime.getHeapUsage')) as HeapUsage;
			return (used.usedSize + used.embedderHeapUsedSize + used.backingStorageSize) / MEGA;
		},
		send,
		close: () => {
			socket.close();
		}
	};
}

function waitForOpen(socket: WebSocket): Promise<void> {
	return new Promise((resolve, reject) => {
		socket.addEventListener('open', () => {
			resolve();
		});
		socket.addEventListener('error', () => {
			reject(new Error(`the inspector does not answer: ${socket.url}`));
		});
	});
}

function waitForAnswer(socket: WebSocket, id: number): Promise<unknown> {
	return new Promise((resolve, reject) => {
		socket.addEventListener('message', function listen(event: MessageEvent<unknown>) {
			const answer = JSON.parse(String(event.data)) as Answer;
			if (answer.id !== id) return;
			socket.removeEventListener('message', listen);
			if (answer.error === undefined) resolve(answer.result);
			else reject(new Error(answer.error.message));
		});
	});
}
