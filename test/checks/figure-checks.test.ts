import { describe, expect, it } from 'vitest';
import type { Block } from '../../shared/blocks/schemas.ts';
import { demoWorkspace, type TestHost } from '../services/demo-workspace.ts';
import { reported } from '../services/october-figures.ts';

type Entry = [indicator: string, period: string, value: string];

async function enter(test: TestHost, ...entries: Entry[]): Promise<void> {
  await test.call('values.set', {
    entries: entries.map(([indicator, period, value]) => ({ indicator, period, value })),
  });
}

/** What is found in a report whose body is these lines, without what is still missing. */
async function found(test: TestHost, kind: string, period: string, lines: readonly (string | Block)[] = []) {
  const { id, revision } = await test.call('reports.create', { kind, period, again: true });
  const body = lines.map(
    (line, place): Block =>
      typeof line === 'string' ? { type: 'paragraph', id: `dong-${place}`, children: [{ text: line }] } : line,
  );
  if (body.length > 0)
    await test.call('reports.save', { report: id, revision, blocks: body, order: body.map((block) => block.id) });
  const findings = await test.call('checks.run', { report: id });
  return findings.filter(({ area, severity }) => area === 'figures' && severity !== 'info');
}

const rules = (findings: readonly { severity: string; rule: string }[]) =>
  findings.map(({ severity, rule }) => `${severity} ${rule}`);

describe('periods of one kind that adjoin', () => {
  it('are compared for jumps beyond ten times and for slips of the unit, both ways', async () => {
    const test = await demoWorkspace();
    await enter(
      test,
      ['vp.van_ban_den', '2020-03', '264'],
      ['vp.van_ban_den', '2020-04', '2640'],
      ['vt.doanh_thu', '2020-03', '545863000000'],
      ['vt.doanh_thu', '2020-04', '545900000'],
      ['bc.doanh_thu', '2020-03', '15629'],
      ['bc.doanh_thu', '2020-04', '15700000000'],
      ['attt.ip', '2020-03', '48'],
      ['attt.ip', '2020-04', '4'],
      ['attt.malware', '2020-03', '48'],
      ['attt.malware', '2020-04', '479'],
      ['dt.to_cao', '2020-03', '0'],
      ['dt.to_cao', '2020-04', '90'],
    );
    const findings = await found(test, 'month', '2020-04');
    expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'unit-slip: Doanh thu bưu chính - chuyển phát (ước): tháng 4/2020 là 15.700.000.000, gấp khoảng triệu lần 15.629 của tháng 3/2020: hãy xem có nhầm đơn vị không.',
      'unit-slip: Doanh thu dịch vụ viễn thông (ước): tháng 4/2020 là 545.900.000, kém khoảng nghìn lần 545.863.000.000 của tháng 3/2020: hãy xem có nhầm đơn vị không.',
      'jump: Số địa chỉ IP tấn công bị chặn: tháng 4/2020 là 4, kém khoảng 12 lần 48 của tháng 3/2020: hãy xem lại.',
      'jump: Văn bản đến: tháng 4/2020 là 2.640, gấp khoảng 10 lần 264 của tháng 3/2020: hãy xem lại.',
    ]);
    expect(findings.at(-1)?.values).toEqual([
      expect.objectContaining({ period: '2020-04', value: '2640' }),
      expect.objectContaining({ period: '2020-03', value: '264', label: 'Văn bản đến', periodName: 'tháng 3/2020' }),
    ]);
  });

  it('are not compared over a gap, nor with a period of another kind', async () => {
    const test = await demoWorkspace();
    await enter(test, ['vp.van_ban_den', '2020-03', '264'], ['vp.van_ban_den', '2020-05', '26400']);
    await enter(test, ['vp.van_ban_den', '2020-Q1', '3'], ['mail.tong', '2020-05', '10']);
    expect(await found(test, 'month', '2020-05')).toEqual([]);
  });

  it('may not fall where a stock only grows', async () => {
    const test = await demoWorkspace();
    await enter(
      test,
      ['mail.tong', '2020-03', '6890'],
      ['mail.tong', '2020-04', '6800'],
      ['cts.tong', '2020-03', '1397'],
      ['cts.tong', '2020-04', '1300'],
    );
    expect(rules(await found(test, 'month', '2020-04'))).toEqual(['question falling-total']);
  });

  it('may not hold the same figures from four fifths of five on', async () => {
    const test = await demoWorkspace();
    const ids = ['vp.van_ban_den', 'vp.van_ban_ban_hanh', 'cong.tin_viet', 'cong.tin_anh', 'cong.tin_khmer'];
    await enter(test, ...ids.map((id, place): Entry => [id, '2020-03', String(40 + place)]));
    await enter(test, ...ids.slice(1).map((id, place): Entry => [id, '2020-04', String(41 + place)]));
    expect(await found(test, 'month', '2020-04')).toEqual([]);
    await enter(test, ['vp.van_ban_den', '2020-04', '77']);
    const [finding] = await found(test, 'month', '2020-04');
    expect(finding).toMatchObject({
      rule: 'copied-period',
      severity: 'question',
      message: '4 trên 5 số đã nhập của tháng 4/2020 giống hệt tháng 3/2020: hãy xem có phải số chép lại.',
      indicators: expect.arrayContaining(ids.slice(1)),
    });
    await enter(test, ['cong.tin_viet', '2020-04', '78']);
    expect(await found(test, 'month', '2020-04')).toEqual([]);
  });
});

describe('a number typed in a sentence', () => {
  async function october(...lines: string[]) {
    const test = await demoWorkspace();
    await test.call('values.set', { entries: reported('m10_2019') });
    const findings = await found(test, 'month', '2019-10', lines);
    return findings.filter(({ rule }) => rule !== 'parts-against-total' && rule !== 'quotient');
  }

  it.each([
    ['Nâng tổng số hộp thư điện tử công vụ của tỉnh lên 6.980.', 'mail.tong', '6.980'],
    ['Đến nay có 6.980 hộp thư điện tử công vụ, cấp mới 48 hộp thư.', 'mail.tong', '6.980'],
    ['Trong tháng tiếp nhận 15.321 hồ sơ và giải quyết 14.694 hồ sơ.', 'dvc.tiep_nhan', '15.321'],
    ['Số hồ sơ tiếp nhận: 15.231 hồ sơ; số hồ sơ giải quyết: 14.964 hồ sơ.', 'dvc.giai_quyet', '14.964'],
    ['Tỷ lệ hồ sơ trực tuyến mức độ 3 đạt 0,36%.', 'dvc.muc3.ty_le', '0,36%'],
    ['Xác nhận cho 04 xã.', 'vt.xa_tieu_chi_8_moi', '04'],
    ['Tiếp nhận 246 văn bản đến.', 'vp.van_ban_den', '246'],
  ])('is wrong where its clause names an indicator of another value: “%s”', async (line, indicator, words) => {
    const [finding, ...others] = await october(line);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'prose-contradiction',
      severity: 'error',
      indicators: [indicator],
      sentence: line,
    });
    expect(finding?.message).toContain(`“${words}” gõ tay`);
    const { from = 0, to = 0 } = finding?.range ?? {};
    expect(line.slice(from, to)).toBe(words);
    expect(finding?.fix).toMatchObject({ kind: 'figure', figure: { indicator, measure: 'value' }, was: words });
  });

  it.each([
    'Nâng tổng số hộp thư điện tử công vụ lên 6.890.',
    'Hơn 7.000 hộp thư điện tử công vụ, khoảng 20 cuộc họp trực tuyến.',
    'Số hộp thư điện tử công vụ tăng 50 hộp thư so với tháng trước.',
    'Trong đó 120 hộp thư điện tử công vụ là của cấp xã.',
    'Ban hành 05 văn bản trả lời đến công dân, 12 văn bản chỉ đạo.',
    'Cấp 01 giấy phép nhập khẩu xuất bản phẩm không kinh doanh.',
    'Kiểm tra 02 cuộc đối với Viễn thông Trà Vinh; lớp học có 35 người.',
    'Số văn bản ký số là 9.285 văn bản, đạt 69,48%.',
    'Tỷ lệ văn bản ký số đạt 69,5%.',
    'Trước đó có 6.842 hộp thư điện tử công vụ.',
    'Đơn vị “Hộp thư điện tử công vụ 5.000 hộp thư” được khen.',
  ])('is left in peace: “%s”', async (line) => expect(await october(line)).toEqual([]));

  it('is a question where the clause goes on with a place', async () => {
    expect(rules(await october('Có 120 hộp thư điện tử công vụ tại các huyện.'))).toEqual([
      'question prose-contradiction',
    ]);
  });

  it('is held against the year to date where the sentence says so, and against the issued report of its period', async () => {
    expect(await october('Lũy kế 10 tháng đầu năm 2019, cấp mới 125 hộp thư.')).toEqual([]);
    const [finding] = await october('Lũy kế 10 tháng đầu năm 2019, cấp mới 130 hộp thư.');
    expect(finding).toMatchObject({ rule: 'issued-figure', severity: 'question' });
    expect(finding?.values).toEqual([
      expect.objectContaining({ measure: 'yearToDate', value: '125', period: '2019-10' }),
    ]);
  });

  it('may not differ from another in the same report where nothing is known', async () => {
    const test = await demoWorkspace();
    const lines = [
      'Tổng số trạm BTS là 980 trạm.',
      'Đến nay có tổng số trạm BTS là 908 trạm.',
      'Tổng số trạm BTS vẫn là 980 trạm.',
    ];
    const [finding, ...others] = await found(test, 'month', '2020-04', lines);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'said-twice',
      message: 'Tổng số trạm BTS: chỗ này ghi 908, chỗ trước ghi 980.',
      block: 'dong-1',
    });
  });
});

it('a figure changed since the report of its period was issued is a question in the next report', async () => {
  const test = await demoWorkspace();
  await enter(test, ['mail.tong', '2019-9M', '6850']);
  const findings = (await found(test, 'month', '2019-10')).filter(({ rule }) => rule === 'issued-figure');
  expect(findings.map(({ message }) => message)).toEqual([
    'Tổng số hộp thư điện tử công vụ, 9 tháng đầu năm 2019: trong sổ là 6.850, nhưng báo cáo số 412/BC-STTTT đã ghi 6.842.',
  ]);
});

describe('periods in the text', () => {
  async function strangers(period: string, ...lines: string[]) {
    const kinds: Record<number, string> = {
      4: 'year',
      7: period.includes('Q') ? 'quarter' : period.includes('9M') ? 'nine-months' : 'month',
    };
    const findings = await found(await demoWorkspace(), kinds[period.length] ?? 'month', period, lines);
    const strange = findings.filter(({ rule }) => rule === 'other-period');
    return strange.map(({ message }) => /“([^”]+)”/.exec(message)?.[1]);
  }

  it.each([
    ['Kết quả công tác tháng 9/2019.', 'tháng 9/2019'],
    ['Trong tháng 9, Sở đã mở lớp.', 'tháng 9'],
    ['Trong 09 tháng đầu năm 2019, Sở mở 5 lớp.', '09 tháng đầu năm 2019'],
    ['Kết quả công tác 9 tháng', '9 tháng'],
    ['Trên đây là kết quả 10 tháng đầu năm 2019.', '10 tháng đầu năm 2019'],
    ['Quý III/2019 đã xong.', 'Quý III/2019'],
    ['Ngày 15/8/2019, Sở họp.', '15/8/2019'],
    ['Năm 2018, Sở được khen.', 'Năm 2018'],
    ['Kết quả tháng 10/2018 tốt.', 'tháng 10/2018'],
  ])('that do not fit October 2019: “%s”', async (line, words) =>
    expect(await strangers('2019-10', line)).toEqual([words]),
  );

  it.each([
    'Kết quả tháng 10/2019 và kế hoạch tháng 11/2019, quý IV/2019, năm 2020.',
    'Tăng 5% so với tháng 9/2019, giảm so với cùng kỳ năm 2018, bằng 90% tháng 10/2018.',
    'Có 6.890 hộp thư (tháng 9/2019: 6.842).',
    'Theo Kế hoạch số 10/KH-UBND ngày 05/3/2018 về việc tháng 9/2019, Sở mở lớp.',
    'Thực hiện Quyết định ngày 07/7/2018 của UBND tỉnh; kỷ niệm ngày thành lập 03/02/2018.',
    'Từ ngày 19-20/9/2019 Sở dự tập huấn; ngày 02 tháng 10 năm 2019 tiếp dân.',
    'Lũy kế 10 tháng đầu năm 2019; từ tháng 8 đến nay; giai đoạn 2016-2020; xã nông thôn mới năm 2018.',
    'Hưởng ứng “tháng hành động tháng 6/2019” trong tháng.',
    'Cả năm 2019 và 3 tháng cuối năm 2019 còn nhiều việc.',
  ])('that are left in peace in October 2019: “%s”', async (line) =>
    expect(await strangers('2019-10', line)).toEqual([]),
  );

  it('fit wider reports: months and quarters within them', async () => {
    expect(
      await strangers('2019-9M', 'Trong 9 tháng đầu năm 2019, quý III/2019, tháng 8; 6 tháng đầu năm xong.'),
    ).toEqual([]);
    expect(await strangers('2017', 'Năm 2017 và 6 tháng đầu năm 2017; đánh giá năm 2016; kế hoạch năm 2018.')).toEqual(
      [],
    );
    expect(await strangers('2020-01', 'Kết quả tháng 12 tốt.')).toEqual(['tháng 12']);
    expect(await strangers('2019-9M', 'Nhiệm vụ quý IV, 3 tháng cuối năm, tháng 12.')).toEqual([]);
    expect(await strangers('2018', 'Quý IV và tháng 12 tăng mạnh. Trên đây là kết quả công tác năm 2018.')).toEqual([]);
    expect(await strangers('2018', 'Trên đây là kết quả công tác năm 2017.')).toEqual(['năm 2017']);
  });

  it('in titles and headings name their year', async () => {
    const heading: Block = { type: 'heading', id: 'muc-1', level: 1, children: [{ text: 'Kết quả năm 2018' }] };
    const findings = await found(await demoWorkspace(), 'month', '2019-10', [heading]);
    expect(rules(findings)).toEqual(['question other-period']);
  });
});

describe('section numbers typed by hand', () => {
  const numbers = async (...lines: (string | Block)[]) =>
    (await found(await demoWorkspace(), 'month', '2020-04', lines)).map(({ severity, block, fix }) => [
      severity,
      block,
      fix?.label,
    ]);
  const heading = (id: string, text: string, level: 1 | 2 = 1): Block => ({
    type: 'heading',
    id,
    level,
    children: [{ text }],
  });

  it('come twice: the next number is certain where all are typed', async () => {
    expect(await numbers('I. Một', '1. a', '2. b', 'II. Hai', '1. a', 'III. Ba', 'II. Bốn', 'III. Năm')).toEqual([
      ['error', 'dong-6', 'Đổi “II.” thành “IV.”'],
      ['error', 'dong-7', 'Đổi “III.” thành “IV.”'],
    ]);
  });

  it('leave one out', async () => {
    expect(await numbers('I. Một', '1. a', '3. b', 'III. Hai', '1.1. c', '1.3. d')).toEqual([
      ['error', 'dong-2', 'Đổi “3.” thành “2.”'],
      ['error', 'dong-3', 'Đổi “III.” thành “II.”'],
      ['error', 'dong-5', 'Đổi “1.3.” thành “1.2.”'],
    ]);
  });

  it('are counted together with those that the program gives', async () => {
    expect(
      await numbers(heading('muc-1', 'Một'), heading('muc-2', 'Hai'), 'II. Đánh giá', heading('muc-3', 'Ba')),
    ).toEqual([['error', 'dong-2', 'Thành đề mục do chương trình đánh số']]);
    expect(await numbers(heading('muc-1', 'I. Một'), heading('muc-2', 'II. Hai'), heading('muc-3', 'II. Ba'))).toEqual([
      ['error', 'muc-3', 'Bỏ số gõ tay: chương trình tự đánh số'],
    ]);
  });

  it('are right: lists that begin anew, parts, numbers that are none', async () => {
    expect(
      await numbers(
        'Phần I',
        'I. Một',
        '1. a',
        '2. b',
        '1. c',
        '2. d',
        'II. Hai',
        'Phần II',
        'I. Một',
        '1.947 thủ tục',
        '2.1. x',
        '2.2. y',
      ),
    ).toEqual([]);
  });
});

it('a rule that is switched off in the workspace tells nothing, and the choice is kept', async () => {
  const test = await demoWorkspace();
  const lines = ['Kết quả tháng 9.', 'I. Một', 'I. Hai'];
  expect(rules(await found(test, 'month', '2019-10', lines))).toEqual([
    'error section-number',
    'question other-period',
  ]);
  await test.call('checks.setSettings', { off: ['section-number'] });
  expect(rules(await found(test, 'month', '2019-10', lines))).toEqual(['question other-period']);
  await test.call('checks.setSettings', { strict: true });
  expect(await test.call('checks.settings', {})).toEqual({ strict: true, off: ['section-number'] });
});
