/** `npm start`: installs what is missing, builds, and serves Bilans on this machine. */
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { applyMigrations, buildWorker } from './build.mjs';
import { installPackages } from './install.mjs';
import { serveWorker } from './serve-worker.mjs';
import { PlainError, ROOT, checkNode, runMain } from './toolchain.mjs';

const USUAL_PORT = 8787;
const PARENT_CHECKED_EVERY_MS = 500;

await runMain(async () => {
	checkNode();
	const port = parsePort(process.env.PORT);
	await checkPort(port);
	await installPackages();
	console.log('Building …');
	await buildWorker();
	await forgetCachedPages();
	await applyMigrations();
	return await serveUntilStopped(port);
});

/** The local edge cache outlives a build: its pages name scripts and styles that are there no more. */
async function forgetCachedPages() {
	await rm(join(ROOT, '.wrangler', 'state', 'v3', 'cache'), { recursive: true, force: true });
}

/** @param {number} port */
async function serveUntilStopped(port) {
	const stopping = listenForStop();
	try {
		const served = await serveWorker({ port, signal: stopping.signal });
		console.log(`Bilans is ready at ${served.address} (Ctrl-C ends it)`);
		await served.ended;
		await served.stop();
	} catch (error) {
		if (!stopping.signal.aborted) throw error;
	}
	if (!stopping.signal.aborted) throw new PlainError('The server ended by itself: see above.');
	return 0;
}

/** Aborts when somebody asks us to end, or npm has ended without us. */
function listenForStop() {
	const stopping = new AbortController();
	for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
		process.once(name, () => stopping.abort());
	}
	if (process.env.npm_lifecycle_event !== undefined) {
		// npm runs us through a shell that passes no signal on; we see only that our parent is gone.
		const parent = process.ppid;
		setInterval(() => {
			if (process.ppid !== parent) stopping.abort();
		}, PARENT_CHECKED_EVERY_MS).unref();
	}
	return stopping;
}

/** @param {string | undefined} text */
function parsePort(text) {
	if (text === undefined || text === '') return USUAL_PORT;
	const port = /^\d{1,5}$/.test(text) ? Number.parseInt(text, 10) : -1;
	if (port < 1 || port > 65_535) throw new PlainError(`PORT is no port number: ${text}`);
	return port;
}

/** @param {number} port */
async function checkPort(port) {
	const probe = createServer().listen(port, '127.0.0.1');
	try {
		await once(probe, 'listening');
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
		const why = code === 'EADDRINUSE' ? 'is in use' : `cannot be used (${code})`;
		throw new PlainError(`Port ${port} ${why}. Another one: PORT=${port + 1} npm start`);
	}
	probe.close();
	await once(probe, 'close');
}
