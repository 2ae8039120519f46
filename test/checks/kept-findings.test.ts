import { describe, expect, it } from 'vitest';
import type { Block } from '../../shared/blocks/schemas.ts';
import { demoWorkspace, standingClock } from '../services/demo-workspace.ts';

async function september() {
  const clock = standingClock();
  const test = await demoWorkspace({ clock });
  const { id: report, revision } = await test.call('reports.create', { kind: 'month', period: '2019-10' });
  const write = async (text: string, from: number) => {
    const blocks: Block[] = [{ type: 'paragraph', id: 'cau-1', children: [{ text }] }];
    await test.call('reports.save', { report, revision: from, blocks, order: ['cau-1'] });
  };
  await write('Kết quả tháng 9 tốt.', revision);
  const set = (value: string) =>
    test.call('values.set', {
      entries: [
        { indicator: 'mail.tong', period: '2019-10', value },
        { indicator: 'mail.cap_moi', period: '2019-10', value: '48' },
      ],
    });
  await set('6900');
  const found = async (rule: string) =>
    (await test.call('checks.run', { report })).find((finding) => finding.rule === rule);
  return { test, clock, report, set, found, write, revision };
}

describe('a finding that was looked at and left as it is', () => {
  it('says why, by whom and when, and is told again once the clerk wants it', async () => {
    const { test, report, found } = await september();
    const mark = (await found('roll-forward'))?.mark ?? '';
    await test.call('checks.keep', { report, mark, reason: ' Có 10 hộp thư chuyển từ huyện về. ' });
    expect(await found('roll-forward')).toMatchObject({
      mark,
      severity: 'error',
      kept: { reason: 'Có 10 hộp thư chuyển từ huyện về.', who: 'Lê Thị Mẫu', at: '2026-11-22T03:00:00.000Z' },
    });
    expect((await found('other-period'))?.kept).toBeNull();
    await test.call('checks.tellAgain', { report, mark });
    expect((await found('roll-forward'))?.kept).toBeNull();
  });

  it('comes back when a value changes, and is known again when the value is again as it was', async () => {
    const { test, report, set, found } = await september();
    const mark = (await found('roll-forward'))?.mark ?? '';
    await test.call('checks.keep', { report, mark, reason: 'Đúng' });
    await set('6901');
    expect((await found('roll-forward'))?.kept).toBeNull();
    await set('6900');
    expect((await found('roll-forward'))?.kept?.reason).toBe('Đúng');
  });

  it('comes back when its words change, not when the rest of the sentence does', async () => {
    const { test, report, found, write, revision } = await september();
    const mark = (await found('other-period'))?.mark ?? '';
    await test.call('checks.keep', { report, mark, reason: 'Đúng' });
    await write('Kết quả tháng 9 rất tốt.', revision + 1);
    expect((await found('other-period'))?.kept?.reason).toBe('Đúng');
    await write('Kết quả tháng 8 rất tốt.', revision + 2);
    expect((await found('other-period'))?.kept).toBeNull();
  });

  it('is refused where it stands no longer, or without a reason', async () => {
    const { test, report, set, found } = await september();
    const mark = (await found('roll-forward'))?.mark ?? '';
    await expect(test.call('checks.keep', { report, mark, reason: '  ' })).rejects.toThrow('còn trống');
    await set('6901');
    await expect(test.call('checks.keep', { report, mark, reason: 'Đúng' })).rejects.toMatchObject({
      code: 'conflict',
      message: 'Chỗ này vừa đổi nên chưa ghi gì: hãy xem lại danh sách kiểm tra.',
    });
  });

  it('belongs to its report alone', async () => {
    const { test, report, found } = await september();
    const mark = (await found('roll-forward'))?.mark ?? '';
    await test.call('checks.keep', { report, mark, reason: 'Đúng' });
    const other = await test.call('reports.create', { kind: 'month', period: '2019-10', again: true });
    const again = await test.call('checks.run', { report: other.id });
    expect(again.find(({ rule }) => rule === 'roll-forward')?.kept).toBeNull();
  });
});
