/** A published chart as HTML that needs nobody. */
import { GET as draw } from '../../chart.html/+server.ts';
import { publishedFile } from '../../published-file.ts';

export const GET = publishedFile(draw);
