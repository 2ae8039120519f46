import { beforeAll, describe, expect, test } from 'vitest';
import { loadSeeds, type Seeds } from '../../electron/services/seeds/seeds.ts';
import { figuresOf } from '../../shared/document/figures.ts';
import { reportWith, rulesAgainst } from '../checks/subject.ts';
import { reportedFigures } from './reported-figures.ts';
import { seedFolder } from './seed-folder.ts';

describe('the seeds that ship', () => {
  let seeds: Seeds;
  beforeAll(() => {
    seeds = loadSeeds(seedFolder);
  });

  test('hold every indicator of the reports, with the same unit, nature, decimals and relations', () => {
    const shipped = seeds.groups.flatMap((group) =>
      group.indicators.map(({ id, label, short, unit, nature, decimals, relations }) => ({
        group: group.label,
        id,
        label: short ?? label,
        unit,
        nature,
        decimals: String(decimals),
        relation: relations,
      })),
    );
    expect(shipped).toEqual(reportedFigures().map(({ values: _, ...figure }) => figure));
  });

  test('give every indicator a name that stands by itself, and no two the same', () => {
    const labels = seeds.groups.flatMap((group) => group.indicators.map((indicator) => indicator.label));
    expect(labels.filter((label) => label.startsWith('-'))).toEqual([]);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('put every part with a short name under its total', () => {
    const parts = [...seeds.catalogue.indicators.values()].filter((indicator) => indicator.short);
    expect(parts.map((part) => part.under)).not.toContain(undefined);
    expect(seeds.catalogue.indicators.get('dvc.muc3.dich_vu')?.under).toBe('dvc.dich_vu');
    expect(seeds.catalogue.indicators.get('bc.diem_vhx')?.under).toBe('bc.diem_phuc_vu');
  });

  test('hold five kinds in the order of their length, and the one of free dates', () => {
    expect(seeds.kinds.map(({ id, period, deadline }) => [id, period, deadline])).toEqual([
      ['month', 'month', 2],
      ['quarter', 'quarter', 2],
      ['half', 'half', 2],
      ['nine-months', 'nine-months', 2],
      ['year', 'year', 2],
      ['adhoc', 'adhoc', null],
    ]);
  });

  test('bind only indicators of the catalogue', () => {
    const bound = seeds.kinds.flatMap((kind) => kind.blocks.flatMap(figuresOf)).map((figure) => figure.indicator);
    expect(bound.filter((id) => !seeds.catalogue.indicators.has(id))).toEqual([]);
    expect(bound.length).toBeGreaterThan(500);
  });

  test('hold in the demo exactly the figures of the three reports, and not those of October', () => {
    const reported = (period: string) =>
      reportedFigures().flatMap(({ id, values }) =>
        values.has(period) ? [{ indicator: id, value: values.get(period) }] : [],
      );
    expect(seeds.demo.figures).toEqual(
      ['2017', '2019-Q1', '2019-9M'].map((period) => ({ period, entries: reported(period) })),
    );
  });

  test('name in the demo an agency, kinds and signers that exist and hold on the date', () => {
    for (const report of seeds.demo.reports) {
      const signer = seeds.signers.find((one) => one.id === report.signer);
      expect(signer?.agency).toBe(seeds.demo.agency);
      expect(report.date <= (signer?.until ?? report.date)).toBe(true);
    }
    expect(seeds.demo.reports.map(({ kind, period, number, date }) => [kind, period, number, date])).toEqual([
      ['year', '2017', 1407, '2017-11-03'],
      ['quarter', '2019-Q1', 98, '2019-03-14'],
      ['nine-months', '2019-9M', 412, '2019-09-13'],
    ]);
  });

  test('give every agency a head, a deputy and recipients', () => {
    for (const { id } of seeds.agencies) {
      const lines = seeds.signers.filter((signer) => signer.agency === id).map((signer) => signer.lines);
      expect(lines).toEqual([['GIÁM ĐỐC'], ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']]);
      expect(seeds.recipients.filter((list) => list.agency === id).map((list) => list.archive.office)).toEqual(['VT']);
    }
  });

  test('know every form of signing, each under a name that the decree’s abbreviation stands beside and that the checks accept', () => {
    const forms = Object.values(seeds.forms);
    expect(forms.map(({ lines }) => lines.join(' / '))).toEqual([
      'GIÁM ĐỐC',
      'Q. GIÁM ĐỐC',
      'KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC',
      'TL. GIÁM ĐỐC / CHÁNH VĂN PHÒNG',
      'TL. GIÁM ĐỐC / KT. CHÁNH VĂN PHÒNG / PHÓ CHÁNH VĂN PHÒNG',
      'TUQ. GIÁM ĐỐC / CHÁNH VĂN PHÒNG',
      'TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH',
      'TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH',
    ]);
    for (const { label, lines } of forms) {
      for (const line of lines) {
        const [prefix] = /^\p{L}+\./u.exec(line) ?? [];
        if (prefix !== undefined) expect(label).toContain(prefix);
      }
      const signer = { lines, name: 'Nguyễn Văn A' };
      expect(rulesAgainst(reportWith([]), { context: { signer } })).toEqual([]);
    }
  });

  test('are composed letters throughout', () => {
    const text = JSON.stringify({ ...seeds, catalogue: [...seeds.catalogue.indicators.values()] });
    expect(text === text.normalize('NFC')).toBe(true);
  });
});
