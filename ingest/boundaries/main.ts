/** `npm run boundaries`: cuts `src/lib/boundaries/countries.json` out of the atlas that npm has installed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cutBoundaries } from './cut-boundaries.ts';
import type { Atlas } from './cut-boundaries.ts';
import { ATLAS_FILE, BOUNDARIES_FILE } from './files.ts';

const root = resolve(import.meta.dirname, '../..');
const atlas = JSON.parse(readFileSync(resolve(root, ATLAS_FILE), 'utf8')) as Atlas;
writeFileSync(resolve(root, BOUNDARIES_FILE), `${JSON.stringify(cutBoundaries(atlas))}\n`);
