/** Former states of the reports, and who did what. */
export const reportVersions = `
-- The content is the deflated JSON of context, blocks and figures as they stood. \`name\` is NULL for one that was kept by itself.
CREATE TABLE report_version (
  id TEXT PRIMARY KEY,
  report TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  at TEXT NOT NULL,
  who TEXT,
  name TEXT,
  content BLOB NOT NULL
) STRICT;
CREATE INDEX version_of_report ON report_version (report, at);

-- Ids of text, so that the journals of two copies can stand together.
CREATE TABLE journal (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  until TEXT NOT NULL,
  who TEXT,
  what TEXT NOT NULL,
  report TEXT REFERENCES report (id) ON DELETE CASCADE,
  detail TEXT
) STRICT;
CREATE INDEX journal_by_time ON journal (until);
`;
