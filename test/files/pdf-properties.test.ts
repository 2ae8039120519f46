import { expect, it } from 'vitest';
import { withPdfProperties } from '../../electron/files/pdf-properties.ts';

const properties = { title: 'Báo cáo (tháng 10)', author: 'Sở', creator: 'Sổ Báo Cáo' };
const plain = [
  '%PDF-1.4\n1 0 obj\n<</Title (x)\n/CreationDate (D:2026)>>\nendobj\n',
  '2 0 obj\n<</Type /Catalog\n/Outlines 3 0 R>>\nendobj\n',
  'trailer\n<</Size 4\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n99\n%%EOF\n',
].join('');

it('the properties of a PDF are appended: not a byte before them changes, and what is appended is found where it says', () => {
  const after = Buffer.from(withPdfProperties(Buffer.from(plain, 'latin1'), properties)).toString('latin1');
  expect(after.startsWith(plain)).toBe(true);
  const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(after)?.[1]);
  const [, info, root] =
    /^xref\n1 1\n(\d{10}) 00000 n \n2 1\n(\d{10}) 00000 n \ntrailer/.exec(after.slice(table)) ?? [];
  expect(after.slice(Number(info))).toMatch(/^1 0 obj\n<<\/Title <FEFF004200E1006F/);
  expect(after.slice(Number(root))).toMatch(/^2 0 obj\n<<.*\/PageMode \/UseOutlines>>\nendobj/s);
  expect(after).toContain('/Prev 99');
});

it('pages that lie sideways are shown turned, found in their order through the page tree', () => {
  const pages = [
    '4 0 obj\n<</Type /Pages\n/Count 3\n/Kids [5 0 R 8 0 R]>>\nendobj\n',
    '5 0 obj\n<</Type /Pages\n/Count 2\n/Kids [7 0 R 6 0 R]>>\nendobj\n',
    ...[6, 7, 8].map((page) => `${page} 0 obj\n<</Type /Page\n/StructParents ${page}>>\nendobj\n`),
  ].join('');
  const file = plain.replace('/Catalog\n', '/Catalog\n/Pages 4 0 R\n').replace('trailer', `${pages}trailer`);
  const pdf = Buffer.from(file, 'latin1');
  const after = Buffer.from(withPdfProperties(pdf, { ...properties, turned: [1, 2] })).toString('latin1');
  const added = after.slice(file.length);
  expect(added.match(/\d+ 0 obj\n<<\/Type \/Page\n.*?>>/gs)).toEqual([
    '6 0 obj\n<</Type /Page\n/StructParents 6\n/Rotate 90>>',
    '8 0 obj\n<</Type /Page\n/StructParents 8\n/Rotate 90>>',
  ]);
});

it('a PDF of another make stays as it is', () => {
  const other = Buffer.from('%PDF-2.0\nno table\n%%EOF');
  expect(withPdfProperties(other, properties)).toBe(other);
});
