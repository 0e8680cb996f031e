/** The worker as a deployment would upload it. */
import { readdirSync } from 'node:fs';
import { runToolQuietly } from '../../scripts/toolchain.mjs';

/** Written for people, not uploaded. */
const NOT_UPLOADED = /(\.map|\.md)$/;

/**
 * Wrangler's bundle of what was built last.
 * @param folder takes it
 * @returns the names of what is uploaded
 */
export async function bundleWorker(folder: string): Promise<readonly string[]> {
	const call = ['wrangler', 'deploy', '--dry-run', `--outdir=${folder}`] as const;
	const { succeeded, output } = await runToolQuietly(call);
	if (!succeeded) throw new Error(`the worker could not be bundled:\n${output}`);
	const files = readdirSync(folder).filter((name) => !NOT_UPLOADED.test(name));
	if (files.length === 0) throw new Error('the bundle is empty');
	return files;
}
