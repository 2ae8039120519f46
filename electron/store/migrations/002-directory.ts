/** The directory can be edited: when each entry was last changed, taken out or put back, how a signer signs, and named groups of recipients. */
export const editableDirectory = `
ALTER TABLE agency ADD COLUMN changed_at TEXT;
ALTER TABLE agency ADD COLUMN removed_at TEXT;

ALTER TABLE signer ADD COLUMN form TEXT REFERENCES signing_form (id);
ALTER TABLE signer ADD COLUMN changed_at TEXT;
ALTER TABLE signer ADD COLUMN removed_at TEXT;
UPDATE signer SET form = (
  SELECT id FROM signing_form
  WHERE json_remove(signing_form.lines, '$[#-1]') = json_remove(signer.lines, '$[#-1]')
  ORDER BY signing_form.lines = signer.lines DESC, position LIMIT 1
);

-- Ids of text, which two copies of a workspace can give without meeting.
CREATE TABLE recipient_list_new (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  agency TEXT NOT NULL REFERENCES agency (id),
  valid_from TEXT,
  valid_until TEXT,
  items TEXT NOT NULL CHECK (json_valid(items)),
  archive TEXT NOT NULL CHECK (json_valid(archive)),
  changed_at TEXT,
  removed_at TEXT
) STRICT;
INSERT INTO recipient_list_new (id, position, agency, valid_from, valid_until, items, archive)
  SELECT 'noi-nhan-' || id, id - 1, agency, valid_from, valid_until, items, archive FROM recipient_list;
DROP TABLE recipient_list;
ALTER TABLE recipient_list_new RENAME TO recipient_list;

CREATE TABLE recipient_group (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  items TEXT NOT NULL CHECK (json_valid(items)),
  changed_at TEXT,
  removed_at TEXT
) STRICT;

-- Counts the savings of the directory, so that a writer can say what it saw.
INSERT OR IGNORE INTO setting (key, value) VALUES ('directoryRevision', '1');
`;
