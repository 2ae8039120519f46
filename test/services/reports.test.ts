import { describe, expect, it } from 'vitest';
import type { Block, BlockKind, BlockNodes } from '../../shared/blocks/schemas.ts';
import { demoWorkspace, standingClock, type TestHost } from './demo-workspace.ts';

const october = { kind: 'month', period: '2019-10' } as const;

function only<Kind extends BlockKind>(blocks: readonly Block[], kind: Kind): BlockNodes[Kind] {
  const found = blocks.find((block) => block.type === kind);
  if (!found) throw new Error(`no ${kind} in the report`);
  return found as BlockNodes[Kind];
}

async function octoberReport(test: TestHost) {
  const { id } = await test.call('reports.create', october);
  const opened = await test.call('reports.read', { report: id });
  return { id, ...opened };
}

describe('a new report', () => {
  it('made in 2026 for October 2019 stands in the name of the office of that time', async () => {
    const test = await demoWorkspace({ clock: standingClock('2026-11-22T03:00:00.000Z') });
    const { report, context, blocks, frozen } = await octoberReport(test);
    expect(report).toMatchObject({
      ...october,
      title: 'Công tác tháng 10 và kế hoạch công tác tháng 11/2019',
      status: 'draft',
      number: null,
      date: null,
      revision: 1,
      changed: '2026-11-22T03:00:00.000Z',
    });
    expect(context).toMatchObject({
      superior: 'UBND tỉnh Trà Vinh',
      agency: 'Sở Thông tin và Truyền thông',
      symbol: 'BC-STTTT',
      number: null,
      place: 'Trà Vinh',
      date: null,
      year: 2019,
      signer: { lines: ['GIÁM ĐỐC'], name: 'Nguyễn Văn A' },
    });
    expect(context.fields).toEqual({
      period: 'tháng 10/2019',
      periodBeforeNext: 'tháng 10',
      next: 'tháng 11/2019',
      previous: 'tháng 9/2019',
      noun: 'tháng',
      year: '2019',
      nextYear: '2020',
      agency: 'Sở Thông tin và Truyền thông',
      superior: 'Ủy ban nhân dân tỉnh Trà Vinh',
      province: 'tỉnh Trà Vinh',
    });
    expect(only(blocks, 'recipients').items[0]).toEqual({ name: 'Bộ Thông tin và Truyền thông', note: 'b/c' });
    expect(only(blocks, 'recipients').archive).toEqual({ office: 'VT' });
    expect(new Set(blocks.map((block) => block.id)).size).toBe(blocks.length);
    expect(frozen).toBeNull();
  });

  it('follows its date into the time of another office', async () => {
    const test = await demoWorkspace();
    const { id } = await octoberReport(test);
    const in2025 = await test.call('reports.setDetails', { report: id, revision: 1, date: '2025-03-14' });
    expect(in2025.context).toMatchObject({
      agency: 'Sở Khoa học và Công nghệ',
      superior: 'UBND tỉnh Trà Vinh',
      symbol: 'BC-SKHCN',
      year: 2025,
    });
    expect(in2025.context.signer).toEqual({ lines: ['GIÁM ĐỐC'], name: 'Lê Văn C' });
    const after = await test.call('reports.setDetails', { report: id, revision: 2, date: '2025-07-01' });
    expect(after.context).toMatchObject({ superior: 'UBND tỉnh Vĩnh Long', place: 'Vĩnh Long' });
    const undated = await test.call('reports.setDetails', { report: id, revision: 3, date: null });
    expect(undated.context).toMatchObject({ symbol: 'BC-STTTT', date: null, year: 2019 });
  });

  it('is signed by the deputy where the clerk says so, and by nobody who could not sign then', async () => {
    const test = await demoWorkspace();
    const signers = await test.call('signers.list', { period: '2019-10' });
    expect(signers.map(({ id, lines }) => [id, lines])).toEqual([
      ['stttt-giam-doc', ['GIÁM ĐỐC']],
      ['stttt-pho-giam-doc', ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
    ]);
    const made = await test.call('reports.create', { ...october, signer: 'stttt-pho-giam-doc' });
    expect((await test.call('reports.read', { report: made.id })).context.signer).toEqual({
      lines: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
      name: 'Trần Thị B',
    });
    const wrong = test.call('reports.create', { ...october, again: true, signer: 'skhcn-vl-giam-doc' });
    await expect(wrong).rejects.toMatchObject({ code: 'input', field: 'signer' });
  });

  it('is refused for an unknown kind, a period of another kind, and a second time', async () => {
    const { call } = await demoWorkspace();
    await expect(call('reports.create', { kind: 'week', period: '2019-10' })).rejects.toMatchObject({
      code: 'usage',
      message:
        'Không có mẫu báo cáo “week”: hãy dùng một trong month (Báo cáo tháng), quarter (Báo cáo quý), half (Báo cáo 6 tháng), nine-months (Báo cáo 9 tháng), year (Báo cáo năm), adhoc (Báo cáo đột xuất).',
    });
    await expect(call('reports.create', { kind: 'month', period: '2019-Q3' })).rejects.toMatchObject({
      code: 'usage',
      message: 'Kỳ “2019-Q3” không hợp với “Báo cáo tháng”: hãy viết kỳ như 2019-10.',
    });
    await expect(call('reports.create', { kind: 'month', period: 'tháng 10' })).rejects.toMatchObject({
      code: 'usage',
      field: 'period',
    });
    await call('reports.create', october);
    await expect(call('reports.create', october)).rejects.toMatchObject({
      code: 'exists',
      message: 'Đã có “Báo cáo tháng” cho tháng 10/2019: hãy mở báo cáo ấy, hoặc yêu cầu lập thêm một bản nữa.',
    });
    await call('reports.create', { ...october, again: true });
    expect((await call('reports.list', {})).filter((report) => report.period === '2019-10')).toHaveLength(2);
  });

  it.each([
    ['month', '2024-02', 'tháng 02'],
    ['quarter', '2031-Q4', 'quý IV/2031'],
    ['half', '2020-H1', '6 tháng đầu năm'],
    ['nine-months', '1999-9M', '9 tháng đầu năm'],
    ['year', '2026', 'năm 2026'],
    ['adhoc', '2026-03-01..2026-03-20', 'từ ngày 01/3/2026 đến ngày 20/3/2026'],
  ])('of kind %s can be made for any year', async (kind, period, words) => {
    const { call } = await demoWorkspace();
    expect((await call('reports.create', { kind, period })).title).toContain(words);
  });

  it('lists the period that ends last on top', async () => {
    const { call } = await demoWorkspace();
    await call('reports.create', october);
    expect((await call('reports.list', {})).map((report) => report.period)).toEqual([
      '2019-10',
      '2019-9M',
      '2019-Q1',
      '2017',
    ]);
  });
});

describe('saving a report', () => {
  it('takes the blocks that changed and keeps the others; the title follows', async () => {
    const test = await demoWorkspace();
    const { id, blocks } = await octoberReport(test);
    const title = only(blocks, 'title');
    const field = (name: 'period') => ({
      type: 'field' as const,
      name,
      children: [{ text: '' as const }] as [{ text: '' }],
    });
    const saved = await test.call('reports.save', {
      report: id,
      revision: 1,
      blocks: [{ ...title, children: [{ text: 'Kết quả công tác ' }, field('period'), { text: '' }] }],
    });
    expect(saved.revision).toBe(2);
    const after = await test.call('reports.read', { report: id });
    expect(after.report).toMatchObject({ title: 'Kết quả công tác tháng 10/2019', revision: 2 });
    expect(after.blocks.filter((block) => block.id !== title.id)).toEqual(
      blocks.filter((block) => block.id !== title.id),
    );
    expect(test.events.at(-1)).toEqual({ type: 'reports.changed', report: id, revision: 2 });
  });

  it('adds, moves and takes out blocks by their order', async () => {
    const test = await demoWorkspace();
    const { id, blocks } = await octoberReport(test);
    const ids = blocks.map((block) => block.id);
    const [first = '', second = '', ...rest] = ids;
    const fresh: Block = { type: 'paragraph', id: 'moi-them', children: [{ text: 'Đoạn mới' }] };
    await test.call('reports.save', { report: id, revision: 1, blocks: [fresh], order: [second, 'moi-them', ...rest] });
    const after = await test.call('reports.read', { report: id });
    expect(after.blocks.map((block) => block.id)).toEqual([second, 'moi-them', ...rest]);
    // Undo brings the block back under its own id.
    const gone = blocks[0];
    if (!gone) throw new Error('the report is empty');
    await test.call('reports.save', { report: id, revision: 2, blocks: [gone], order: [first, second, ...rest] });
    expect((await test.call('reports.read', { report: id })).blocks).toEqual(blocks);
  });

  it('refuses what was overtaken or does not fit, and keeps nothing of it', async () => {
    const test = await demoWorkspace();
    const { id, blocks } = await octoberReport(test);
    const title = only(blocks, 'title');
    const renamed = { ...title, children: [{ text: 'Khác' }] };
    const save = (input: object) => test.call('reports.save', { report: id, revision: 1, blocks: [], ...input });
    await expect(save({ revision: 0, blocks: [renamed] })).rejects.toMatchObject({
      code: 'conflict',
      message: 'Báo cáo vừa được sửa ở nơi khác: hãy mở lại báo cáo để xem bản mới rồi sửa tiếp.',
    });
    await expect(
      save({ blocks: [renamed, { type: 'paragraph', id: 'lac-long', children: [{ text: '' }] }] }),
    ).rejects.toMatchObject({ code: 'conflict' });
    await expect(save({ blocks: [renamed], order: [title.id, 'khong-co'] })).rejects.toMatchObject({
      code: 'conflict',
    });
    await expect(save({ blocks: [renamed, renamed] })).rejects.toMatchObject({ code: 'input' });
    await expect(save({ blocks: [{ ...title, type: 'poem' }] })).rejects.toMatchObject({
      code: 'input',
      field: 'blocks.0.type',
    });
    expect((await test.call('reports.read', { report: id })).blocks).toEqual(blocks);
    expect((await test.call('reports.list', {}))[0]?.revision).toBe(1);
  });

  it('knows a save that it has already done, when its answer was lost and the writer asks again', async () => {
    const test = await demoWorkspace();
    const { id, blocks } = await octoberReport(test);
    const fresh: Block = { type: 'paragraph', id: 'moi-them', children: [{ text: 'Đoạn mới' }] };
    const save = { report: id, revision: 1, blocks: [fresh], order: [...blocks.map((block) => block.id), 'moi-them'] };
    const first = await test.call('reports.save', save);
    expect(await test.call('reports.save', save)).toEqual(first);
    await test.call('reports.save', { report: id, revision: 2, blocks: [{ ...fresh, children: [{ text: 'Sửa' }] }] });
    await expect(test.call('reports.save', save)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('puts text into NFC', async () => {
    const test = await demoWorkspace();
    const { id, blocks } = await octoberReport(test);
    const words = 'Tiếng Việt đầy đủ dấu';
    await test.call('reports.save', {
      report: id,
      revision: 1,
      blocks: [{ ...only(blocks, 'title'), children: [{ text: words.normalize('NFD') }] }],
    });
    expect((await test.call('reports.read', { report: id })).report.title).toBe(words);
  });
});

describe('issuing a report', () => {
  it('freezes figures, office and signer, is read-only, and comes back as a draft', async () => {
    const test = await demoWorkspace();
    const { id, blocks } = await octoberReport(test);
    const set = (value: string) =>
      test.call('values.set', { entries: [{ indicator: 'mail.cap_moi', period: '2019-10', value }] });
    await set('48');
    const issued = await test.call('reports.issue', { report: id, revision: 1, number: 437, date: '2019-10-14' });
    expect(issued).toMatchObject({ status: 'issued', number: 437, date: '2019-10-14', revision: 2 });
    await set('50');
    const { context, frozen } = await test.call('reports.read', { report: id });
    expect(context).toMatchObject({ number: 437, date: '2019-10-14', symbol: 'BC-STTTT' });
    const rows = frozen?.find(({ offset }) => offset === 0)?.rows ?? [];
    expect(rows.find((row) => row.indicator === 'mail.tong')).toMatchObject({ value: '6890', previous: '6842' });

    const locked = {
      code: 'readOnly',
      message: 'Báo cáo đã phát hành nên chỉ đọc: hãy thu hồi về bản thảo trước khi sửa.',
    };
    await expect(
      test.call('reports.save', { report: id, revision: 2, blocks: [only(blocks, 'title')] }),
    ).rejects.toMatchObject(locked);
    await expect(test.call('reports.setDetails', { report: id, revision: 2, date: null })).rejects.toMatchObject(
      locked,
    );
    await expect(test.call('reports.remove', { report: id })).rejects.toMatchObject(locked);
    await expect(
      test.call('reports.issue', { report: id, revision: 2, number: 1, date: '2019-10-15' }),
    ).rejects.toMatchObject(locked);

    const draft = await test.call('reports.takeBack', { report: id, revision: 2 });
    expect(draft).toMatchObject({ status: 'draft', number: null, revision: 3 });
    expect((await test.call('reports.read', { report: id })).frozen).toBeNull();
    await expect(test.call('reports.takeBack', { report: id, revision: 3 })).rejects.toMatchObject({ code: 'input' });
  });

  it('needs a signer', async () => {
    const test = await demoWorkspace();
    const { id } = await octoberReport(test);
    await test.call('reports.setDetails', { report: id, revision: 1, signer: null });
    await expect(
      test.call('reports.issue', { report: id, revision: 2, number: 1, date: '2019-10-14' }),
    ).rejects.toMatchObject({
      code: 'input',
      message: 'Chưa chọn người ký: hãy chọn người ký rồi phát hành.',
    });
  });
});

describe('a removed report', () => {
  it('leaves the list, makes room for another, and can be brought back', async () => {
    const test = await demoWorkspace();
    const { id, blocks } = await octoberReport(test);
    await test.call('reports.remove', { report: id });
    expect((await test.call('reports.list', {})).some((report) => report.id === id)).toBe(false);
    await expect(test.call('reports.read', { report: id })).rejects.toMatchObject({ code: 'notFound' });
    await test.call('reports.create', october);
    expect(await test.call('reports.restore', { report: id })).toMatchObject({ id, status: 'draft' });
    expect((await test.call('reports.read', { report: id })).blocks).toEqual(blocks);
    await expect(test.call('reports.restore', { report: id })).rejects.toMatchObject({ code: 'notFound' });
  });
});
