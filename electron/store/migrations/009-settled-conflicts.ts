/** A contradiction between two copies stays as a record: whose side is in force, who settled it and how, and what takes that back. */
export const settledConflicts = `
-- The machine that \`here\` was written on; \`machine\` is that of \`there\`. NULL where it is not known.
ALTER TABLE conflict ADD COLUMN here_machine TEXT;
ALTER TABLE conflict ADD COLUMN settled_by TEXT;
ALTER TABLE conflict ADD COLUMN choice TEXT CHECK (choice IS NULL OR choice IN ('keep', 'take', 'both'));
-- The record as it stood before it was settled, and the block that was added.
ALTER TABLE conflict ADD COLUMN undo TEXT CHECK (undo IS NULL OR json_valid(undo));
CREATE INDEX conflict_of_record ON conflict (what, key);
`;
