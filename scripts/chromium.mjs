/** Where Chromium stands on this machine; the browser tests drive it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { PlainError } from './toolchain.mjs';

/** @type {Partial<Record<NodeJS.Platform, readonly string[]>>} */
const USUAL_PLACES = {
	linux: [
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome',
		'/usr/bin/google-chrome-stable',
		'/snap/bin/chromium'
	],
	darwin: [
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
	],
	win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
		const folder = process.env[name];
		return folder === undefined ? [] : [join(folder, 'Google/Chrome/Application/chrome.exe')];
	})
};

export const HOW_TO_GET_CHROMIUM =
	'Install Chromium or Chrome, or say where it is: CHROMIUM_PATH=/path/to/chromium npm test';

/**
 * @returns {string | null}
 * @throws {PlainError} when CHROMIUM_PATH names no file
 */
export function findChromium() {
	const said = process.env.CHROMIUM_PATH;
	if (said !== undefined && said !== '') {
		if (!existsSync(said)) throw new PlainError(`CHROMIUM_PATH names no file: ${said}`);
		return said;
	}
	return USUAL_PLACES[process.platform]?.find((place) => existsSync(place)) ?? null;
}
