/** A release's shipped extract as one ZIP: the same files give the same bytes, on any machine. */
import { parse } from 'csv-parse/sync';
import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Release, Source } from '../../src/lib/figures/release.ts';
import { toReleaseName } from '../../src/lib/figures/release.ts';
import { toCsvw, toDescriptor } from './data-package.ts';
import type { Shipped, ShippedTable } from './data-package.ts';
import { toLicence, toReadMe } from './read-me.ts';

/** `sipri-milex@2025-04` and its extract; what an operator has imported for himself is not in it. */
export function listShipped(root: string): readonly (readonly [name: string, shipped: Shipped])[] {
	const file = join(root, 'sources.json');
	const sources = existsSync(file)
		? (JSON.parse(readFileSync(file, 'utf8')) as readonly Source[])
		: [];
	return sources.flatMap((source) =>
		source.releases.map((release): [string, Shipped] => [
			toReleaseName(source.id, release.id),
			{ source, release, tables: readShipped(join(root, source.id, release.id)) }
		])
	);
}

export function zipPackage(shipped: Shipped): Uint8Array<ArrayBuffer> {
	const descriptor = toDescriptor(shipped);
	const files: Zippable = {
		'README.md': strToU8(toReadMe(shipped)),
		'LICENCE.txt': strToU8(toLicence(shipped)),
		'CITATION.txt': strToU8(`${shipped.release.citation}\n`),
		'datapackage.json': strToU8(formatJson(descriptor)),
		'csv-metadata.json': strToU8(formatJson(toCsvw(shipped, descriptor))),
		...Object.fromEntries(shipped.tables.map(({ name, bytes }) => [`${name}.csv`, bytes]))
	};
	return zipSync(files, { level: 9, mtime: toNoon(shipped.release), os: 3 });
}

function readShipped(folder: string): readonly ShippedTable[] {
	const names = readdirSync(folder).filter((file) => file.endsWith('.csv'));
	return names.sort().map((file) => {
		const bytes = readFileSync(join(folder, file));
		const [columns = []]: string[][] = parse(bytes, { bom: true, to: 1 });
		return { name: file.slice(0, -'.csv'.length), bytes, columns };
	});
}

/** ZIP keeps local time without its zone: a local noon is written alike in every zone. */
function toNoon({ published }: Release): Date {
	const [year = 1980, month = 1, day = 1] = published.split('-').map((part) => parseInt(part, 10));
	return new Date(year, month - 1, day, 12);
}

function formatJson(value: object): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}
