-- Published charts: what editors write. Figures are not here; a chart says which it shows.

CREATE TABLE charts (
	-- In the public address /c/{id}.
	id TEXT PRIMARY KEY,
	-- SHA-256 of the edit key, in hexadecimal; the key itself is only in its editor's link.
	key_hash TEXT NOT NULL,
	-- Times are UTC, as ISO 8601.
	created TEXT NOT NULL,
	-- When its editor took it back: its versions are gone then, its id stays taken.
	deleted TEXT
) STRICT;

-- A version is never changed. The newest is what embeds show.
CREATE TABLE chart_versions (
	chart TEXT NOT NULL REFERENCES charts (id),
	version INTEGER NOT NULL,
	-- Plain text of one line; null: the computed title, no note.
	title TEXT,
	note TEXT,
	-- JSON: [{"year":2022,"text":"…"}]
	events TEXT NOT NULL,
	-- Canonical query string, without title, note, events and release.
	query TEXT NOT NULL,
	-- Id of the release that the chart stays at; null: it follows the newest.
	release TEXT,
	created TEXT NOT NULL,
	PRIMARY KEY (chart, version)
) STRICT, WITHOUT ROWID;

-- How much was written lately.
CREATE INDEX chart_versions_created ON chart_versions (created);
