/** The machine that a run was made on. Without it no time means anything. */
import { readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../scripts/toolchain.mjs';

const GIGA = 1024 ** 3;

export function describeMachine(): string {
	const processors = cpus();
	return [
		`${processors[0]?.model ?? 'unknown processor'}, ${String(processors.length)} cores, ${(totalmem() / GIGA).toFixed(0)} GB of memory`,
		`${type()} ${release()}, Node ${process.versions.node}, workerd ${findVersion('workerd')} through wrangler ${findVersion('wrangler')}`
	]
		.map((line) => `- ${line}`)
		.join('\n');
}

function findVersion(name: string): string {
	const file = join(ROOT, 'node_modules', name, 'package.json');
	return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}
