/** A published chart as an SVG file. */
import { GET as draw } from '../../chart.svg/+server.ts';
import { publishedFile } from '../../published-file.ts';

export const GET = publishedFile(draw);
