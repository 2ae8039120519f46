/** Imports of figures are kept, each with the values that it changed, so that it can be taken back as one step. */
export const figureImports = `
CREATE TABLE figure_import (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT,
  file TEXT NOT NULL,
  count INTEGER NOT NULL,
  plans TEXT NOT NULL CHECK (json_valid(plans)),
  undone_at TEXT
) STRICT;

ALTER TABLE value_history ADD COLUMN batch TEXT;
CREATE INDEX value_history_of_batch ON value_history (batch) WHERE batch IS NOT NULL;
`;
