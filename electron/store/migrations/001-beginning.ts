/** The first form of a workspace. */
export const beginning = `
CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

CREATE TABLE agency (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  letterhead TEXT NOT NULL,
  superior TEXT NOT NULL,
  superior_full TEXT NOT NULL,
  province TEXT NOT NULL,
  place TEXT NOT NULL,
  symbol TEXT NOT NULL,
  valid_from TEXT,
  valid_until TEXT,
  successor TEXT REFERENCES agency (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE signing_form (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  lines TEXT NOT NULL CHECK (json_valid(lines)),
  sole INTEGER NOT NULL CHECK (sole IN (0, 1))
) STRICT;

CREATE TABLE signer (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  agency TEXT NOT NULL REFERENCES agency (id),
  name TEXT NOT NULL,
  lines TEXT NOT NULL CHECK (json_valid(lines)),
  valid_from TEXT,
  valid_until TEXT
) STRICT;

CREATE TABLE recipient_list (
  id INTEGER PRIMARY KEY,
  agency TEXT NOT NULL REFERENCES agency (id),
  valid_from TEXT,
  valid_until TEXT,
  items TEXT NOT NULL CHECK (json_valid(items)),
  archive TEXT NOT NULL CHECK (json_valid(archive))
) STRICT;

CREATE TABLE indicator_group (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  label TEXT NOT NULL
) STRICT;

-- The record is the one that the catalogue file holds, as JSON; what other tables and queries need stands beside it.
CREATE TABLE indicator (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  group_id TEXT NOT NULL REFERENCES indicator_group (id),
  record TEXT NOT NULL CHECK (json_valid(record))
) STRICT;

CREATE TABLE kind (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  official INTEGER NOT NULL CHECK (official IN (0, 1)),
  record TEXT NOT NULL CHECK (json_valid(record))
) STRICT;

-- Decimal text; NULL is the mark of a value that was taken out, so that its revision lives on.
CREATE TABLE value (
  period TEXT NOT NULL,
  indicator TEXT NOT NULL REFERENCES indicator (id),
  value TEXT,
  revision INTEGER NOT NULL CHECK (revision > 0),
  origin TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  PRIMARY KEY (period, indicator)
) STRICT, WITHOUT ROWID;
CREATE INDEX value_of_indicator ON value (indicator);

CREATE TABLE value_history (
  id INTEGER PRIMARY KEY,
  period TEXT NOT NULL,
  indicator TEXT NOT NULL REFERENCES indicator (id),
  old TEXT,
  new TEXT,
  revision INTEGER NOT NULL,
  at TEXT NOT NULL,
  who TEXT,
  origin TEXT NOT NULL,
  reason TEXT
) STRICT;
CREATE INDEX value_history_of_value ON value_history (indicator, period);

-- Every period that has ever held a value.
CREATE TABLE period (
  key TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE plan (
  year INTEGER NOT NULL,
  indicator TEXT NOT NULL REFERENCES indicator (id),
  value TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  who TEXT,
  PRIMARY KEY (year, indicator)
) STRICT, WITHOUT ROWID;

CREATE TABLE report (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL REFERENCES kind (id),
  period TEXT NOT NULL,
  title TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('draft', 'issued')),
  number INTEGER,
  date TEXT,
  signer TEXT REFERENCES signer (id),
  revision INTEGER NOT NULL CHECK (revision > 0),
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  changed_by TEXT,
  removed_at TEXT,
  -- What was valid and known on the day of issue; NULL while it is a draft.
  context TEXT CHECK (context IS NULL OR json_valid(context)),
  figures TEXT CHECK (figures IS NULL OR json_valid(figures)),
  CHECK (status = 'draft' OR (number IS NOT NULL AND date IS NOT NULL AND context IS NOT NULL AND figures IS NOT NULL))
) STRICT;
CREATE INDEX report_of_period ON report (kind, period);

CREATE TABLE block (
  report TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  PRIMARY KEY (report, id)
) STRICT, WITHOUT ROWID;

-- What was deleted, so that two copies of a workspace can be merged later.
CREATE TABLE deletion (
  what TEXT NOT NULL,
  key TEXT NOT NULL,
  at TEXT NOT NULL,
  who TEXT,
  PRIMARY KEY (what, key)
) STRICT, WITHOUT ROWID;
`;
