/** Pictures: beside the libraries that can draw on a server, in workerd alone, and as served. */
import { drawBesidePeers } from '../drawing/beside-peers.ts';
import { drawInWorkerd } from '../drawing/in-workerd.ts';
import { drawServed } from '../drawing/served.ts';
import { rowOfSkipped } from '../experiment.ts';
import type { Experiment } from '../experiment.ts';
import { HOW_TO_GET_PEERS, hasPeers } from '../reader/peers.ts';
import { buildBenchWorker } from '../worker/build-bench-worker.ts';

export const drawing: Experiment = {
	name: 'drawing',
	title: 'Drawing on the server',
	note: 'The first table: seven countries, eighteen years, 640 pixels wide, drawn anew each time, in Node, in turns. Ours begins with the chart’s address and ends with a picture that has title, sentence, direct labels without collision, notes and source; the others begin with the numbers and draw axes, lines and (all but Plot) a legend. Modules and documents are made once, before.',
	async run(say) {
		await buildBenchWorker();
		say('in Node, beside others');
		const beside = hasPeers()
			? await drawBesidePeers()
			: [rowOfSkipped('SVG beside other libraries', HOW_TO_GET_PEERS)];
		say('in workerd alone');
		return [...beside, ...(await drawInWorkerd()), ...(await drawServed(say))];
	}
};
