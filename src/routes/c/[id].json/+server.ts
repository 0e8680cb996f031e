/** The view of a published chart as JSON. */
import { GET as draw } from '../../chart.json/+server.ts';
import { publishedFile } from '../../published-file.ts';

export const GET = publishedFile(draw);
