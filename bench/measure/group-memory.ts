/** The memory of a process group, as Linux tells it. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';

const KILO = 1024;
const MEGA = 1_000_000;
/** In `/proc/N/stat`, behind the name in parentheses: state, parent, group. */
const GROUP_AT = 2;

/** Megabytes of the processes of a group with such a name; null where there is no `/proc`. */
export function measureGroup(group: number, name: string): number | null {
	if (!existsSync('/proc/self/stat')) return null;
	const own = readdirSync('/proc').filter((each) => /^\d+$/.test(each) && isOf(each, group, name));
	return own.reduce((total, each) => total + readResident(each), 0);
}

function isOf(process: string, group: number, name: string): boolean {
	const stat = read(`/proc/${process}/stat`);
	const end = stat.lastIndexOf(')');
	const fields = stat.slice(end + 2).split(' ');
	return fields[GROUP_AT] === String(group) && stat.slice(0, end).includes(name);
}

function readResident(process: string): number {
	const [, kilobytes] = /^VmRSS:\s*(\d+) kB$/m.exec(read(`/proc/${process}/status`)) ?? [];
	return kilobytes === undefined ? 0 : (Number.parseInt(kilobytes, 10) * KILO) / MEGA;
}

/** Empty where the process has just ended. */
function read(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return '';
	}
}
