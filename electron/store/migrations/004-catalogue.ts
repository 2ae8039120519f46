/** The catalogue can be edited: when each group and indicator was last changed, taken out or put back. */
export const editableCatalogue = `
ALTER TABLE indicator_group ADD COLUMN changed_at TEXT;
ALTER TABLE indicator_group ADD COLUMN removed_at TEXT;

ALTER TABLE indicator ADD COLUMN changed_at TEXT;
ALTER TABLE indicator ADD COLUMN removed_at TEXT;

-- Within its group, so that a move leaves the other groups as they are.
UPDATE indicator SET position = (
  SELECT count(*) FROM indicator AS before
  WHERE before.group_id = indicator.group_id AND before.position < indicator.position
);

-- Counts the savings of the catalogue, so that a writer can say what it saw.
INSERT OR IGNORE INTO setting (key, value) VALUES ('catalogueRevision', '1');
`;
