/** A worker that reads another one when it is told to, so that its start can be timed from outside. */
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const START = '/bench/start';

const OTHER = 'behind-the-door.js';

const DOOR = `export default {
	async fetch(request, env, context) {
		const { default: worker } = await import('./${OTHER}');
		if (new URL(request.url).pathname === '${START}') return new Response(null);
		return worker.fetch(request, env, context);
	}
};
`;

/** @param folder of workerd's modules. @param main of the worker, which the door takes the place of */
export function writeDoor(folder: string, main: string): void {
	renameSync(join(folder, main), join(folder, OTHER));
	writeFileSync(join(folder, 'worker.js'), DOOR);
}
