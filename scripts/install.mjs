/** Installs the packages when they are missing or the lock file has changed since. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { PlainError, ROOT, runToEnd } from './toolchain.mjs';

const LOCK = join(ROOT, 'package-lock.json');
/** What was installed; goes with node_modules when that is deleted. */
const STAMP = join(ROOT, 'node_modules', '.bilans-lock');

export async function installPackages() {
	const wanted = createHash('sha256').update(readFileSync(LOCK)).digest('hex');
	if (existsSync(STAMP) && readFileSync(STAMP, 'utf8').trim() === wanted) return;
	console.log('Installing packages (the first time, or the lock file has changed) …');
	if (!(await runNpm(['ci', '--loglevel', 'error']))) {
		throw new PlainError('The packages could not be installed: see the lines of npm above.');
	}
	writeFileSync(STAMP, `${wanted}\n`);
}

/** @param {readonly string[]} rest */
async function runNpm(rest) {
	try {
		return await runToEnd([...findNpm(), ...rest]);
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
			throw new PlainError('npm was not found. It comes with Node: https://nodejs.org');
		}
		throw error;
	}
}

/** The npm that started us, as a script: on Windows the command is one that only a shell runs. */
function findNpm() {
	const own = process.env.npm_execpath;
	if (own?.endsWith('npm-cli.js')) return [process.execPath, own];
	const besideNode = join(process.execPath, '..', 'node_modules', 'npm', 'bin', 'npm-cli.js');
	return existsSync(besideNode) ? [process.execPath, besideNode] : ['npm'];
}
