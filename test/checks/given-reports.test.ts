import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../shared/blocks/schemas.ts';
import { demoWorkspace } from '../services/demo-workspace.ts';
import { reported } from '../services/october-figures.ts';

/** The figures as the report states them, and sentences of our own with its figures, periods and section numbers. */
async function found(kind: string, period: string) {
  const test = await demoWorkspace();
  await test.call('values.set', { entries: reported('m10_2019') });
  const { id, revision } = await test.call('reports.create', { kind, period, again: true });
  const { blocks } = await test.call('reports.read', { report: id });
  const prose = readFileSync(join(import.meta.dirname, `../fixtures/given-reports/${period}.txt`), 'utf8')
    .trim()
    .split('\n')
    .map((text, place): Block => ({ type: 'paragraph', id: `dong-${place}`, children: [{ text }] }));
  const all = [
    ...blocks.filter(({ type }) => type === 'letterhead' || type === 'title' || type === 'signature'),
    ...prose,
  ];
  await test.call('reports.save', { report: id, revision, blocks: all, order: all.map((block) => block.id) });
  const findings = await test.call('checks.run', { report: id });
  return findings
    .filter(({ area, severity }) => area === 'figures' && severity !== 'info')
    .map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`);
}

describe('the figure checker finds in the given reports exactly what contradicts itself', () => {
  it('the year 2017: nothing', async () => {
    expect(await found('year', '2017')).toEqual([]);
  });

  it('the first quarter of 2019: nothing', async () => {
    expect(await found('quarter', '2019-Q1')).toEqual([]);
  });

  it('nine months of 2019: a total unlike its parts, a cumulative figure that fell', async () => {
    expect(await found('nine-months', '2019-9M')).toEqual([
      'error parts-against-total: Số cơ quan đơn vị triển khai hệ thống: số đã nhập là 443, nhưng tổng các phần là 96 + 308 + 106 = 510.',
      'question falling-total: Số tổ chức cá nhân vi phạm: lũy kế 9 tháng đầu năm 2019 là 1, ít hơn 10 của quý I/2019: hãy xem lại.',
    ]);
  });

  it('October 2019: a total, a quotient, sections numbered twice, periods of other reports, a figure of the nine-month report', async () => {
    expect(await found('month', '2019-10')).toEqual([
      'error parts-against-total: Số dịch vụ công trực tuyến mức độ 3 và 4: số đã nhập là 4.177, nhưng tổng các phần là 691 + 3.379 = 4.070.',
      'error quotient: Tỷ lệ hồ sơ trực tuyến mức độ 3: số đã nhập là 0,32%, nhưng tỷ lệ tính được là 22 / 6.695 × 100 = 0,33%.',
      'error section-number: Số đề mục “II.” có hai lần: ở “Công tác tổng hợp” và ở “ĐÁNH GIÁ”.',
      'error section-number: Số đề mục “III.” có hai lần: ở “Trung tâm công nghệ” và ở “NHIỆM VỤ THÁNG 11/2019”.',
      'question issued-figure: “56%” của 09 tháng đầu năm 2019 khác với báo cáo số 412/BC-STTTT: Tỷ lệ giải ngân so kế hoạch vốn là 30%.',
      'question other-period: “tháng 9/2019” trong báo cáo tháng 10/2019: hãy xem có phải còn sót từ báo cáo trước.',
      'question other-period: “09 tháng đầu năm 2019” trong báo cáo tháng 10/2019: hãy xem có phải còn sót từ báo cáo trước.',
      'question other-period: “10 tháng đầu năm 2019” trong báo cáo tháng 10/2019: hãy xem có phải kỳ của báo cáo khác, hoặc viết “lũy kế 10 tháng đầu năm 2019”.',
    ]);
  });
});
