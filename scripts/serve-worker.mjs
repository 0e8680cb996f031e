/** Serves the built worker with wrangler, under a guard (`guard.mjs`), so that nothing of it outlives us. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { PlainError, ROOT, findNode, findTool, toolEnvironment } from './toolchain.mjs';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */
/**
 * @typedef {object} Served
 * @property {string} address
 * @property {Promise<void>} ended
 * @property {number} group id of the process group of all that it started
 * @property {() => Promise<void>} stop
 * @property {() => Promise<void>} kill without a word before, as a power cut does
 */

const READY_IN_MS = 60_000;
const GUARD = join(ROOT, 'scripts', 'guard.mjs');
const HEALTH = '/api/v1/health';

/**
 * @param {object} options
 * @param {number} options.port 0: any free one
 * @param {string} [options.state] folder of the local database, when not the usual one
 * @param {string} [options.config] wrangler's configuration, when not the product's own
 * @param {number} [options.inspector] port that the inspector of the worker listens to
 * @param {AbortSignal} [options.signal] ends it, at any time
 * @returns {Promise<Served>} once the worker answers
 * @throws {PlainError} when it does not
 */
export async function serveWorker({ port, state, config, inspector, signal }) {
	const child = startWrangler(port, {
		'persist-to': state,
		config,
		'inspector-port': inspector?.toString()
	});
	/** @type {Promise<void>} */
	const ended = new Promise((resolve) => child.once('exit', () => resolve()));
	const stop = () => {
		if (child.connected) child.disconnect();
		return ended;
	};
	const kill = () => {
		if (process.platform !== 'win32' && child.pid !== undefined)
			process.kill(-child.pid, 'SIGKILL');
		else child.kill('SIGKILL');
		return ended;
	};
	signal?.addEventListener('abort', () => void stop());
	try {
		const address = await waitForAddress(child);
		await waitForHealth(address);
		return { address, ended, group: child.pid ?? -1, stop, kill };
	} catch (error) {
		await stop();
		throw error;
	}
}

/**
 * @param {number} port
 * @param {Readonly<Record<string, string | undefined>>} places
 */
function startWrangler(port, places) {
	/** @type {Readonly<Record<string, string | undefined>>} */
	const settings = {
		ip: '127.0.0.1',
		port: String(port),
		'inspector-port': '0',
		'show-interactive-dev-session': 'false',
		'log-level': 'warn',
		...Object.fromEntries(Object.entries(places).filter(([, place]) => place !== undefined))
	};
	const flags = Object.entries(settings).map(([name, value]) => `--${name}=${value}`);
	return spawn(findNode(), [GUARD, findTool('wrangler'), 'dev', ...flags], {
		cwd: ROOT,
		// CI: wrangler asks nothing.
		env: { ...toolEnvironment(), CI: '1' },
		detached: process.platform !== 'win32',
		stdio: ['ignore', 'inherit', 'inherit', 'ipc']
	});
}

/**
 * wrangler tells its parent where it listens.
 * @param {ChildProcess} child
 * @returns {Promise<string>}
 */
function waitForAddress(child) {
	return new Promise((resolve, reject) => {
		const late = setTimeout(() => {
			reject(new PlainError('The server did not start within a minute.'));
		}, READY_IN_MS);
		child.on('message', (message) => {
			const port = findReadyPort(message);
			if (port !== null) resolve(`http://127.0.0.1:${port}`);
		});
		child.once('error', reject);
		child.once('exit', () => {
			reject(new PlainError('The server ended before it was ready: see above.'));
		});
		child.once('message', () => clearTimeout(late));
		child.once('exit', () => clearTimeout(late));
	});
}

/**
 * @param {unknown} message `{"event":"DEV_SERVER_READY","ip":"127.0.0.1","port":8787}`
 * @returns {number | null}
 */
function findReadyPort(message) {
	if (typeof message !== 'string') return null;
	/** @type {unknown} */
	const said = JSON.parse(message);
	if (typeof said !== 'object' || said === null || !('event' in said && 'port' in said))
		return null;
	return said.event === 'DEV_SERVER_READY' && typeof said.port === 'number' ? said.port : null;
}

/** @param {string} address */
async function waitForHealth(address) {
	const answer = await fetch(`${address}${HEALTH}`, { signal: AbortSignal.timeout(READY_IN_MS) });
	if (!answer.ok) {
		throw new PlainError(`The worker is not well: ${HEALTH} answers ${String(answer.status)}.`);
	}
}
