/** A published chart as a PNG file. */
import { GET as draw } from '../../chart.png/+server.ts';
import { publishedFile } from '../../published-file.ts';

export const GET = publishedFile(draw);
