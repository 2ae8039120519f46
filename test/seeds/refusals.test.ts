import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadSeeds, parseKind, type Seeds } from '../../electron/services/seeds/seeds.ts';
import { AppError } from '../../shared/errors.ts';
import { changedSeeds, lineOf, seedFolder } from './seed-folder.ts';

/** What loading everything says, given one changed file. */
function refusal(folder: string): AppError {
  try {
    const seeds: Seeds = loadSeeds(folder);
    void seeds.kinds;
    void seeds.demo;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

interface Case {
  what: string;
  file: string;
  /** The first occurrence of `old` becomes `fresh`. */
  old: string;
  fresh: string;
  /** Words on the line that the message must name; of several such lines the last. */
  line: string;
  says: string;
}

const month = 'kinds/month.yaml';
const cases: Case[] = [
  {
    what: 'text that is not YAML',
    file: month,
    old: 'label: Báo cáo tháng',
    fresh: 'label: [Báo cáo',
    line: 'period: month',
    says: 'thiếu dấu đóng ngoặc',
  },
  {
    what: 'a key that stands twice',
    file: month,
    old: 'period: month',
    fresh: 'period: month\nlabel: Tháng',
    line: 'label: Tháng',
    says: 'hai lần',
  },
  {
    what: 'an unknown prop',
    file: month,
    old: 'name: BÁO CÁO',
    fresh: 'name: BÁO CÁO\n    colour: red',
    line: 'colour: red',
    says: '“colour”',
  },
  {
    what: 'a missing prop',
    file: month,
    old: 'period: month\n',
    fresh: '',
    line: 'id: month',
    says: 'thiếu “period”',
  },
  {
    what: 'an unknown kind of period',
    file: month,
    old: 'period: month',
    fresh: 'period: week',
    line: 'period: week',
    says: '“week” không dùng được, chỉ nhận: month, quarter',
  },
  {
    what: 'an unknown kind of block',
    file: month,
    old: '- type: letterhead',
    fresh: '- type: logo',
    line: 'type: logo',
    says: 'không có loại “logo”',
  },
  {
    what: 'a heading of a level that does not exist',
    file: month,
    old: 'level: 4',
    fresh: 'level: 5',
    line: 'level: 5',
    says: '“5” không dùng được, chỉ nhận: 1, 2, 3, 4',
  },
  {
    what: 'an unknown field',
    file: month,
    old: 'name: periodBeforeNext',
    fresh: 'name: periodAfterNext',
    line: 'periodAfterNext',
    says: '“periodAfterNext” không dùng được, chỉ nhận: period,',
  },
  {
    what: 'an unknown indicator in a sentence',
    file: month,
    old: 'indicator: bc.diem_vhx',
    fresh: 'indicator: bc.diem_xa',
    line: 'bc.diem_xa',
    says: 'không có chỉ tiêu “bc.diem_xa”',
  },
  {
    what: 'an unknown indicator in a table',
    file: month,
    old: '- bc.diem_vhx',
    fresh: '- bc.diem_xa',
    line: 'bc.diem_xa',
    says: 'không có chỉ tiêu “bc.diem_xa”',
  },
  {
    what: 'an unknown measure',
    file: month,
    old: 'bc.diem_vhx, unit: true',
    fresh: 'bc.diem_vhx, measure: last',
    line: 'measure: last',
    says: '“last”',
  },
  {
    what: 'an unknown kind of chip',
    file: month,
    old: '{ type: figure, indicator: bc.diem_vhx',
    fresh: '{ type: number, indicator: bc.diem_vhx',
    line: 'type: number',
    says: 'không có loại “number”',
  },
  {
    what: 'an unknown column',
    file: month,
    old: 'columns: [previous, value, yearToDate]',
    fresh: 'columns: [previous, value, last]',
    line: 'value, last',
    says: '“last”',
  },
  {
    what: 'a number where text belongs',
    file: month,
    old: '["Đánh giá chung"]',
    fresh: '[2019]',
    line: '[2019]',
    says: 'hãy đặt trong dấu nháy, "2019"',
  },
  {
    what: 'a doubled block id',
    file: month,
    old: '- type: letterhead',
    fresh: '- type: letterhead\n    id: first\n  - type: page-break\n    id: first',
    line: '    id: first',
    says: '“first” đã có',
  },
  {
    what: 'a doubled kind',
    file: 'kinds/quarter.yaml',
    old: 'id: quarter',
    fresh: 'id: month',
    line: 'id: month',
    says: '“month” đã có',
  },
  {
    what: 'a doubled indicator',
    file: 'catalogue.yaml',
    old: '- id: mail.cap_moi',
    fresh: '- id: mail.tong',
    line: '- id: mail.tong',
    says: '“mail.tong” đã có',
  },
  {
    what: 'a relation that cannot be read',
    file: 'catalogue.yaml',
    old: 'roll(+mail.cap_moi)',
    fresh: 'roll(mail.cap_moi)',
    line: 'roll(mail.cap_moi)',
    says: 'không đọc được',
  },
  {
    what: 'a relation to an unknown indicator',
    file: 'catalogue.yaml',
    old: 'roll(+mail.cap_moi)',
    fresh: 'roll(+mail.moi)',
    line: 'roll(+mail.moi)',
    says: 'không có chỉ tiêu “mail.moi”',
  },
  {
    what: 'a nature that does not exist',
    file: 'catalogue.yaml',
    old: 'nature: flow',
    fresh: 'nature: flux',
    line: 'flux',
    says: '“flux”',
  },
  {
    what: 'relations in a circle',
    file: 'catalogue.yaml',
    old: 'label: Số chứng thư số đang hoạt động của tổ chức',
    fresh: 'label: Số chứng thư số đang hoạt động của tổ chức\n      relations: sum(cts.tong)',
    line: 'relations: "sum(cts.to_chuc',
    says: 'vòng tròn',
  },
  {
    what: 'a doubled agency',
    file: 'agencies.yaml',
    old: '- id: so-khcn-tra-vinh',
    fresh: '- id: so-tttt-tra-vinh',
    line: 'so-tttt-tra-vinh',
    says: 'đã có',
  },
  {
    what: 'an unknown successor',
    file: 'agencies.yaml',
    old: 'successor: so-khcn-vinh-long',
    fresh: 'successor: so-khcn-ben-tre',
    line: 'so-khcn-ben-tre',
    says: 'không có cơ quan “so-khcn-ben-tre”',
  },
  {
    what: 'names of an office that overlap',
    file: 'agencies.yaml',
    old: 'until: 2025-06-30',
    fresh: 'until: 2025-07-31',
    line: 'until: 2025-07-31',
    says: 'chồng nhau',
  },
  {
    what: 'names of an office with a gap between',
    file: 'agencies.yaml',
    old: 'until: 2025-02-28',
    fresh: 'until: 2025-02-20',
    line: 'until: 2025-02-20',
    says: 'hở',
  },
  {
    what: 'two names that go on as one',
    file: 'agencies.yaml',
    old: 'until: 2025-02-28\n  successor: so-khcn-tra-vinh',
    fresh: 'until: 2025-06-30\n  successor: so-khcn-vinh-long',
    line: 'successor: so-khcn-vinh-long',
    says: 'đã nối tiếp “so-tttt-tra-vinh”',
  },
  {
    what: 'a day that does not exist',
    file: 'agencies.yaml',
    old: 'until: 2025-02-28',
    fresh: 'until: 2025-02-30',
    line: '2025-02-30',
    says: 'không phải là ngày',
  },
  {
    what: 'an unknown way of signing',
    file: 'signers.yaml',
    old: 'form: deputy',
    fresh: 'form: stamp',
    line: 'form: stamp',
    says: '“stamp”',
  },
  {
    what: 'a signer of an unknown agency',
    file: 'signers.yaml',
    old: 'agency: so-tttt-tra-vinh',
    fresh: 'agency: so-y-te',
    line: 'so-y-te',
    says: 'so-y-te',
  },
  {
    what: 'two heads at one time',
    file: 'signers.yaml',
    old: 'form: deputy',
    fresh: 'form: acting',
    line: 'form: acting',
    says: 'Nguyễn Văn A',
  },
  {
    what: 'recipients of an agency that overlap',
    file: 'recipients.yaml',
    old: '- agency: so-khcn-tra-vinh\n  from: 2025-03-01',
    fresh: '- agency: so-tttt-tra-vinh\n  from: 2025-02-01',
    line: '- agency: so-tttt-tra-vinh',
    says: 'cùng thời gian',
  },
  {
    what: 'a period of the demo that the kind cannot have',
    file: 'demo/demo.yaml',
    old: 'kind: quarter, period: 2019-Q1',
    fresh: 'kind: quarter, period: 2019-01',
    line: '2019-01',
    says: 'Báo cáo quý',
  },
  {
    what: 'a year that YAML reads as a number',
    file: 'demo/demo.yaml',
    old: 'kind: year, period: "2017"',
    fresh: 'kind: year, period: 2017',
    line: 'kind: year',
    says: '"2017"',
  },
  {
    what: 'an unknown indicator in figures',
    file: 'demo/2019-Q1.csv',
    old: 'cts.tong,479',
    fresh: 'cts.tat_ca,479',
    line: 'cts.tat_ca',
    says: 'cts.tat_ca',
  },
  {
    what: 'a figure that is not plain',
    file: 'demo/2019-Q1.csv',
    old: 'cts.tong,479',
    fresh: 'cts.tong,4a79',
    line: '4a79',
    says: '4a79',
  },
];

describe('changed seeds are refused with file and line:', () => {
  test.each(cases)('$what', ({ file, old, fresh, line, says }) => {
    const folder = changedSeeds(file, (text) => text.replace(old, fresh));
    const error = refusal(folder);
    expect(error.message).toContain(`seeds/${file}, dòng ${lineOf(folder, file, line)}: `);
    expect(error.message).toContain(says);
    expect(error.code).toBe('input');
  });

  test('a file that is not there', () => {
    const folder = changedSeeds('agencies.yaml', (text) => `${text}\n`);
    rmSync(join(folder, 'agencies.yaml'));
    expect(refusal(folder)).toMatchObject({
      code: 'notFound',
      message: expect.stringContaining('seeds/agencies.yaml'),
    });
  });

  test('a kind of one’s own, as YAML or JSON', () => {
    const { catalogue } = loadSeeds(seedFolder);
    const own = {
      id: 'tuan',
      label: 'Báo cáo tuần',
      period: 'adhoc',
      blocks: [{ type: 'paragraph', children: ['Trong tuần'] }],
    };
    expect(parseKind(JSON.stringify(own), 'Báo cáo tuần', catalogue)).toMatchObject({ id: 'tuan', deadline: 2 });
    const wrong = 'id: tuan\nlabel: Báo cáo tuần\nperiod: adhoc\nblocks:\n  - type: paragraph\n    text: Trong tuần\n';
    expect(() => parseKind(wrong, 'Báo cáo tuần', catalogue)).toThrow(
      'Báo cáo tuần, dòng 6: không có mục nào tên “text”',
    );
  });
});
