/** What the clerk has looked at and left as it is, with the reason. */
export const keptFindings = `
-- The mark names what was found together with its values: where those change, the finding is told again.
CREATE TABLE kept_finding (
  report TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  mark TEXT NOT NULL,
  rule TEXT NOT NULL,
  message TEXT NOT NULL,
  reason TEXT NOT NULL,
  at TEXT NOT NULL,
  who TEXT,
  removed_at TEXT,
  PRIMARY KEY (report, mark)
) STRICT, WITHOUT ROWID;
`;
