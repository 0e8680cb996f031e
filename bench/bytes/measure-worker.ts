/** What a deployment would upload, compressed: the bundle that wrangler makes, WebAssembly included. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runToolQuietly } from '../../scripts/toolchain.mjs';
import { withFolder } from '../serve.ts';
import { countGzip } from './compress.ts';

/** Written for people, not uploaded. */
const NOT_UPLOADED = /(\.map|\.md)$/;

/** @returns bytes, of the worker that was built last */
export async function measureWorker(): Promise<number> {
	return await withFolder(async (folder) => {
		const call = ['wrangler', 'deploy', '--dry-run', `--outdir=${folder}`] as const;
		const { succeeded, output } = await runToolQuietly(call);
		if (!succeeded) throw new Error(`the worker could not be bundled:\n${output}`);
		const files = readdirSync(folder).filter((name) => !NOT_UPLOADED.test(name));
		if (files.length === 0) throw new Error('the bundle is empty');
		return countGzip(Buffer.concat(files.map((name) => readFileSync(join(folder, name)))));
	});
}
