/** Published charts in D1. The tables: `migrations/`. */
import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import * as v from 'valibot';
import { Unavailable } from '../http/faults.ts';
import { KeptEvents } from './charts-schema.ts';
import type { ChartDraft, ChartStore, ChartVersion, FoundChart } from './chart-store.ts';

/** An embed waits no longer: it can be drawn from its address. */
const READ_IN_MS = 1500;
const WRITE_IN_MS = 10_000;

const Version = v.object({
	version: v.number(),
	title: v.nullable(v.string()),
	note: v.nullable(v.string()),
	events: v.pipe(v.string(), v.parseJson(), KeptEvents),
	query: v.string(),
	release: v.nullable(v.string()),
	created: v.string()
});
const Head = v.object({
	id: v.string(),
	key_hash: v.string(),
	chart_created: v.string(),
	deleted: v.nullable(v.string()),
	latest: v.number()
});

const COLUMNS = 'version, title, note, events, query, release, created';
const FIND = `
	WITH newest AS (SELECT COALESCE(MAX(version), 0) AS latest FROM chart_versions WHERE chart = ?1)
	SELECT charts.id, charts.key_hash, charts.created AS chart_created, charts.deleted, newest.latest,
		shown.version, shown.title, shown.note, shown.events, shown.query, shown.release, shown.created
	FROM charts CROSS JOIN newest
	LEFT JOIN chart_versions AS shown
		ON shown.chart = charts.id AND shown.version = COALESCE(?2, newest.latest)
	WHERE charts.id = ?1`;
const LIST = `SELECT ${COLUMNS} FROM chart_versions WHERE chart = ?1 ORDER BY version`;
const ADD_CHART = 'INSERT INTO charts (id, key_hash, created) VALUES (?1, ?2, ?3)';
/** One statement, so that two corrections at once get two numbers. */
const ADD_VERSION = `
	INSERT INTO chart_versions (chart, ${COLUMNS})
	SELECT ?1, COALESCE((SELECT MAX(version) FROM chart_versions WHERE chart = ?1), 0) + 1,
		?2, ?3, ?4, ?5, ?6, ?7
	WHERE EXISTS (SELECT 1 FROM charts WHERE id = ?1 AND deleted IS NULL)
	RETURNING version`;
const MARK_DELETED = 'UPDATE charts SET deleted = ?2 WHERE id = ?1 AND deleted IS NULL';
const DELETE_VERSIONS = 'DELETE FROM chart_versions WHERE chart = ?1';
const COUNT = 'SELECT COUNT(*) AS written FROM chart_versions WHERE created >= ?1';

export function openD1ChartStore(db: D1Database): ChartStore {
	const addVersion = (id: string, draft: ChartDraft, created: string): D1PreparedStatement => {
		const { title, note, events, query, release } = draft;
		const texts = [title, note, JSON.stringify(events), query, release, created];
		return db.prepare(ADD_VERSION).bind(id, ...texts);
	};
	return {
		async findChart(id, version) {
			const row = await reach(db.prepare(FIND).bind(id, version).first(), READ_IN_MS);
			return row === null ? null : toFoundChart(row);
		},
		async listVersions(id) {
			const { results } = await reach(db.prepare(LIST).bind(id).all(), READ_IN_MS);
			return results.map(toVersion);
		},
		async addChart({ id, keyHash, created }, draft) {
			const chart = db.prepare(ADD_CHART).bind(id, keyHash, created);
			await reach(db.batch([chart, addVersion(id, draft, created)]), WRITE_IN_MS);
		},
		async addVersion(id, draft, created) {
			const asking = addVersion(id, draft, created).first<number>('version');
			return await reach(asking, WRITE_IN_MS);
		},
		async deleteChart(id, deleted) {
			const mark = db.prepare(MARK_DELETED).bind(id, deleted);
			await reach(db.batch([mark, db.prepare(DELETE_VERSIONS).bind(id)]), WRITE_IN_MS);
		},
		async countVersions(since) {
			const written = await reach(
				db.prepare(COUNT).bind(since).first<number>('written'),
				READ_IN_MS
			);
			if (written === null) throw new Error('a count that counts nothing');
			return written;
		}
	};
}

/** @throws Unavailable where the database fails, or is too slow */
async function reach<T>(asking: Promise<T>, mostMs: number): Promise<T> {
	const { promise: late, reject } = Promise.withResolvers<never>();
	const timer = setTimeout(() => {
		reject(new Error(`no answer within ${String(mostMs)} ms`));
	}, mostMs);
	try {
		return await Promise.race([asking, late]);
	} catch (cause) {
		throw new Unavailable('the database of published charts does not answer', { cause });
	} finally {
		clearTimeout(timer);
	}
}

function toFoundChart(row: Record<string, unknown>): FoundChart {
	const { id, key_hash, chart_created, deleted, latest } = v.parse(Head, row);
	const shown = row.version === null ? null : toVersion(row);
	return { id, keyHash: key_hash, created: chart_created, deleted, latest, shown };
}

function toVersion(row: Record<string, unknown>): ChartVersion {
	return v.parse(Version, row);
}
