/** Agencies have an address for the foot of the first page; each way of signing is called something that a clerk understands. */
export const addressAndForms = `
ALTER TABLE agency ADD COLUMN address TEXT;

ALTER TABLE signing_form ADD COLUMN label TEXT NOT NULL DEFAULT '';
UPDATE signing_form SET label = CASE id
  WHEN 'head' THEN 'Người đứng đầu ký'
  WHEN 'acting' THEN 'Quyền người đứng đầu ký (Q.)'
  WHEN 'deputy' THEN 'Cấp phó ký thay (KT.)'
  WHEN 'by-order' THEN 'Ký thừa lệnh (TL.)'
  WHEN 'by-order-deputy' THEN 'Cấp phó ký thay người được giao ký thừa lệnh (TL., KT.)'
  WHEN 'authorised' THEN 'Ký thừa ủy quyền (TUQ.)'
  WHEN 'collective' THEN 'Thay mặt tập thể (TM.)'
  WHEN 'collective-deputy' THEN 'Cấp phó ký thay, thay mặt tập thể (TM., KT.)'
  ELSE id
END;
`;
