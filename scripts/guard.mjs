/**
 * Runs a script of Node and passes on what it says; ends it, with all that it started, when whoever
 * started us hangs up or dies. Leads a process group of its own: start it detached, with a channel.
 */
import { spawn } from 'node:child_process';
import process from 'node:process';

const STOPPED_IN_MS = 5_000;

const ward = spawn(process.execPath, process.argv.slice(2), {
	stdio: ['ignore', 'inherit', 'inherit', 'ipc']
});
ward.on('message', (message) => process.send?.(message));
// Also when it has ended: what it started shares our group.
ward.once('exit', () => signalGroup('SIGKILL'));

process.once('disconnect', () => {
	signalGroup('SIGTERM');
	setTimeout(() => signalGroup('SIGKILL'), STOPPED_IN_MS);
});
// It is meant for the others; we leave last.
process.on('SIGTERM', () => undefined);

/** @param {'SIGTERM' | 'SIGKILL'} signal */
function signalGroup(signal) {
	if (process.platform !== 'win32') process.kill(-process.pid, signal);
	else if (signal === 'SIGTERM') ward.kill();
	else spawn('taskkill', ['/pid', String(process.pid), '/T', '/F']);
}
