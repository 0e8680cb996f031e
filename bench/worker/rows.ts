/**
 * The same figures as rows of D1, and their answer as a REST interface over a database gives it: one
 * query that SQLite itself makes into JSON, as PostgREST has PostgreSQL do it.
 */
import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import { Hono } from 'hono';
import type { Dataset } from '../../src/lib/dataset/dataset.ts';
import type { FigureOrGap } from '../../src/lib/figures/figure.ts';
import type { MeasureId } from '../../src/lib/figures/measure.ts';

const MEASURE: MeasureId = 'sipri-milex.constant-usd';

const SCHEMA = `CREATE TABLE IF NOT EXISTS figures (
	release TEXT, measure TEXT, area TEXT, year INTEGER, value REAL, quality TEXT, bound TEXT,
	gap TEXT, notes TEXT, at TEXT, PRIMARY KEY (release, measure, area, year)) WITHOUT ROWID`;

const QUERY = `SELECT json_group_array(json_object('area', area, 'year', year, 'value', value,
	'quality', quality, 'bound', bound, 'gap', gap, 'notes', json(notes), 'at', at)) AS body
	FROM (SELECT * FROM figures WHERE release = ? AND measure = ?
		AND area IN (SELECT value FROM json_each(?)) AND year BETWEEN ? AND ? ORDER BY area, year)`;

const AT_ONCE = 100;

export function rowRoutes() {
	return new Hono<{ Bindings: { readonly DB: D1Database } }>().get('/bench/rows', async (c) => {
		const { release = '', areas = '', first = '', last = '' } = c.req.query();
		const found = await c.env.DB.prepare(QUERY)
			.bind(release, MEASURE, JSON.stringify(areas.split('~')), first, last)
			.first<{ readonly body: string }>();
		return c.body(found?.body ?? '[]', 200, { 'content-type': 'application/json' });
	});
}

/** All releases, as shipped. */
export async function fillRows(db: D1Database, dataset: Dataset): Promise<void> {
	await db.prepare(SCHEMA).run();
	const insert = db.prepare('INSERT OR REPLACE INTO figures VALUES (?,?,?,?,?,?,?,?,?,?)');
	const rows: D1PreparedStatement[] = dataset.findReleases('sipri-milex').flatMap((release) =>
		dataset.findAreas(MEASURE, release).flatMap((area) => {
			const series = dataset.findSeries({ measure: MEASURE, area, release });
			if (series === null) throw new Error(`no series of ${area} in ${release.id}`);
			return series.points.map((point, index) =>
				insert.bind(release.id, MEASURE, area, series.firstYear + index, ...toCells(point))
			);
		})
	);
	for (let at = 0; at < rows.length; at += AT_ONCE) await db.batch(rows.slice(at, at + AT_ONCE));
}

function toCells(point: FigureOrGap): readonly (string | number | null)[] {
	return point.kind === 'gap'
		? [null, null, null, point.reason, '[]', point.at]
		: [point.value, point.quality, point.bound, null, JSON.stringify(point.notes), point.at];
}
