/** The figures of a published chart as CSV. */
import { GET as draw } from '../../chart.csv/+server.ts';
import { publishedFile } from '../../published-file.ts';

export const GET = publishedFile(draw);
