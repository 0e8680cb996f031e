/** A chart's view as JSON: everything that it shows. */
import { fileOf } from '../chart-file.ts';

export const GET = fileOf('application/json', (view) => JSON.stringify(view));
