/** Copies of a workspace know how they are related, and what two of them say differently is kept until the clerk has chosen. */
export const lineage = `
-- Every state of the workspace that was ever sealed and went into this one. \`writes\` is SQLite's count of writes at that state.
CREATE TABLE generation (
  id TEXT PRIMARY KEY,
  number INTEGER NOT NULL CHECK (number > 0),
  machine TEXT NOT NULL,
  at TEXT NOT NULL,
  writes INTEGER NOT NULL
) STRICT;

-- \`here\` and \`there\` are the two rows as JSON, NULL where one side had taken it out; \`here\` is the one in force.
CREATE TABLE conflict (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  machine TEXT,
  what TEXT NOT NULL,
  key TEXT NOT NULL,
  here TEXT CHECK (here IS NULL OR json_valid(here)),
  there TEXT CHECK (there IS NULL OR json_valid(there)),
  settled_at TEXT
) STRICT;
`;
